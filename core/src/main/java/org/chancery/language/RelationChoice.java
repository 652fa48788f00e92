package org.chancery.language;

/**
 * Works out what transition a move comes to in a state: which of the relations that it leaves open
 * an arc has. Those of a move differ in little, so that a few features tell them apart.
 */
final class RelationChoice {
  private final Moves moves;
  private final ParserState state;
  private final ParserFeatures templates;
  private final Scorer scorer;
  private final Features features;
  private final int[] scores;

  /**
   * @param features a buffer that is filled anew, if there is something to choose
   * @param relations how many there are
   */
  RelationChoice(
      Moves moves,
      ParserState state,
      ParserFeatures templates,
      Scorer scorer,
      Features features,
      int relations) {
    this.moves = moves;
    this.state = state;
    this.templates = templates;
    this.scorer = scorer;
    this.features = features;
    scores = new int[relations];
  }

  int transition(int move) {
    if (move < Moves.FIRST_ARC) {
      return move;
    }
    int[] open = moves.relations(move);
    int best = open[0];
    if (open.length > 1) {
      templates.fillKinds(features, move);
      scorer.score(features, scores);
      for (int relation : open) {
        if (scores[relation] > scores[best]) {
          best = relation;
        }
      }
    }
    return moves.isLeft(move) ? state.left(best) : state.right(best);
  }
}
