package org.chancery.training;

/**
 * How topics are learned.
 *
 * @param epochs passes over the reports
 * @param rate first step of what few weights share
 * @param keyRate of a word's own weight, as a part of {@code rate}
 * @param passageDecay pull of a passage's word weights to zero
 * @param reportDecay of a report's
 * @param slotDecay of what a topic adds to the weights that all share
 * @param statements weight of a statement beside a report
 * @param relevanceRate of a word's weight for whatever topic is named beside it, as a part of
 *     {@code rate}
 * @param relevanceDecay pull of these to zero
 * @param starts orders of the reports that are learned from and averaged
 * @param leastReports in how many reports a word must stand
 * @param leastWeight weights below are left out, in 1/256
 */
record TopicSettings(
    int epochs,
    double rate,
    double keyRate,
    double passageDecay,
    double reportDecay,
    double slotDecay,
    double statements,
    double relevanceRate,
    double relevanceDecay,
    int starts,
    int leastReports,
    int leastWeight) {
  static TopicSettings standard() {
    return new TopicSettings(10, 0.3, 0.3, 0.1, 0.2, 0.05, 0.7, 0.05, 0.05, 3, 3, 8);
  }
}
