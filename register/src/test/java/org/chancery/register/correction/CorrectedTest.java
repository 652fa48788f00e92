package org.chancery.register.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.record.Context;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.EventType;
import org.chancery.record.Kind;
import org.chancery.record.Record;
import org.chancery.record.Topic;
import org.chancery.register.Desk;
import org.chancery.register.Entry;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.FactJson;
import org.chancery.register.fact.Facts;
import org.junit.jupiter.api.Test;

class CorrectedTest {
  private static final Entry ENTRY =
      Desk.samples().stream().filter(e -> e.record().engagements().size() > 1).findFirst().get();
  private static final String KEY = ENTRY.given().key();
  private static final Record READ = ENTRY.record();

  private static Correction at(int second, Change change) {
    return Correction.of("A", Instant.ofEpochSecond(second), "", change);
  }

  private static Target target(int engagement) {
    return new Target(KEY, new Fact.Engaged(READ.engagements().get(engagement)));
  }

  private static Record corrected(Record read, Correction... corrections) {
    return Corrected.of(read, KEY, Correction.active(List.of(corrections)));
  }

  private static Fact edited(int engagement, String path, String words) {
    return Edited.of(target(engagement).fact(), List.of(new Value(path, words)));
  }

  private static Change edit(int engagement, String path, String words) {
    return new Change.Edit(target(engagement), List.of(new Value(path, words)));
  }

  @Test
  void theLaterOfTwoCounts() {
    Correction baku = at(1, edit(0, "place", "Ganja"));
    Correction suva = at(2, edit(0, "place", "Suva"));
    for (Record it : List.of(corrected(READ, baku, suva), corrected(READ, suva, baku))) {
      assertThat(it.engagements().get(0).place()).contains("Suva");
    }
    Correction undo = at(3, new Change.Undo(suva.id()));
    assertThat(corrected(READ, baku, suva, undo).engagements().get(0).place()).contains("Ganja");
    Correction redo = at(4, new Change.Undo(undo.id()));
    assertThat(corrected(READ, baku, suva, undo, redo).engagements().get(0).place())
        .contains("Suva");
    assertThat(Correction.counting(List.of(redo, undo, suva, baku)))
        .containsExactly(baku, suva, redo);
  }

  @Test
  void onlyWhatIsMeantIsRejected() {
    Record it = corrected(READ, at(1, new Change.Reject(target(1))));
    assertThat(it.engagements()).hasSize(READ.engagements().size() - 1);
    assertThat(it.engagements()).doesNotContain(READ.engagements().get(1));
    // Another fact that is read from the same words by a later version stays.
    Record later =
        Facts.with(
            READ,
            Facts.of(READ).stream()
                .map(f -> f.equals(target(1).fact()) ? edited(1, "kind", other(1)) : f)
                .toList());
    assertThat(corrected(later, at(1, new Change.Reject(target(1))))).isEqualTo(later);
  }

  private static String other(int engagement) {
    return READ.engagements().get(engagement).kind() == Kind.LETTER ? "call" : "letter";
  }

  @Test
  void whatIsReadNoMoreStaysAsItWasLeft() {
    Record nothing = Facts.with(READ, List.of());
    assertThat(corrected(nothing, at(1, new Change.Confirm(target(0)))).engagements())
        .containsExactly(READ.engagements().get(0));
    assertThat(corrected(nothing, at(1, edit(0, "place", "Suva"))).engagements())
        .hasSize(1)
        .allMatch(e -> e.place().equals(Optional.of("Suva")));
    assertThat(corrected(nothing, at(1, new Change.Reject(target(0))))).isEqualTo(nothing);
  }

  @Test
  void aLaterReadingThatIsRightIsNoSecondFact() {
    Record right =
        Facts.with(
            READ,
            Stream.concat(Stream.of(edited(0, "place", "Suva")), Facts.of(READ).stream().skip(1))
                .toList());
    Record it = corrected(right, at(1, edit(0, "place", "Suva")));
    assertThat(it).isEqualTo(right);
  }

  @Test
  void valuesArePutInAsTheRecordHasThem() {
    Engagement it = ((Fact.Engaged) edited(0, "topics", "water, health")).engagement();
    assertThat(it.topics()).containsExactly(Topic.WATER, Topic.HEALTH);
    assertThat(((Fact.Engaged) edited(0, "date", "")).engagement().date()).isEmpty();
    assertThat(((Fact.Engaged) edited(0, "lat", "1.5")).engagement().latitude()).hasValue(1.5);
    assertThatThrownBy(() -> edited(0, "colour", "red")).hasMessageContaining("colour");
    assertThatThrownBy(() -> edited(0, "kind", "party")).hasMessageContaining("party");
    assertThatThrownBy(() -> edited(0, "date", "soon"))
        .hasMessage("\"soon\" cannot stand as date.");
    assertThatThrownBy(() -> edited(0, "participants", "x"))
        .hasMessage("\"participants\" is a list; edit its parts, such as participants/0/role.");
    assertThatThrownBy(() -> edited(0, "evidence", "x")).hasMessageContaining("evidence");
  }

  @Test
  void aCorrectionIsReadBackAsItWas() {
    for (Change change :
        List.of(
            new Change.Confirm(target(0)),
            new Change.Reject(target(1)),
            edit(0, "place", ""),
            new Change.SameEngagement(target(0), target(1)),
            new Change.OtherEngagement(target(0), target(1)),
            new Change.SamePerson(new Mention(KEY, "A"), new Mention(KEY, "B")),
            new Change.OtherPerson(new Mention(KEY, "A"), new Mention(KEY, "B")),
            new Change.Undo("0123456789ab"))) {
      Correction c = at(5, change);
      assertThat(CorrectionJson.read(CorrectionJson.line(c))).isEqualTo(c);
    }
    assertThatThrownBy(() -> CorrectionJson.read("{}")).hasMessageContaining("time");
    assertThatThrownBy(() -> CorrectionJson.read("no")).hasMessageContaining("JSON");
  }

  @Test
  void everyFactIsReadBackAsItWas() {
    for (Entry entry : Desk.samples()) {
      for (Fact fact : Facts.of(entry.record())) {
        assertThat(FactJson.read(fact.sort(), FactJson.node(fact))).isEqualTo(fact);
      }
    }
  }

  private static final Entry CODED =
      Desk.samples().stream().filter(e -> e.record().events().size() > 1).findFirst().get();

  private static Target coded(int event) {
    return new Target(CODED.given().key(), new Fact.Coded(CODED.record().events().get(event)));
  }

  private static List<Event> events(Record read, Change... changes) {
    List<Correction> made = new ArrayList<>();
    for (Change change : changes) {
      made.add(at(made.size() + 1, change));
    }
    return Corrected.of(read, CODED.given().key(), Correction.active(made)).events();
  }

  @Test
  void eventsAreCorrectedAsOtherFactsAre() {
    Record read = CODED.record();
    Event first = read.events().get(0);
    assertThat(events(read, new Change.Reject(coded(0))))
        .isEqualTo(read.events().subList(1, read.events().size()));
    Change edit =
        new Change.Edit(
            coded(0),
            List.of(
                new Value("type", "AID"),
                new Value("mode", ""),
                new Value("context", "human_rights, diplomatic"),
                new Value("source/0/code", "FJI"),
                new Value("cameo", "073")));
    Event edited = events(read, edit).get(0);
    assertThat(edited.type()).isEqualTo(EventType.AID);
    assertThat(edited.contexts()).containsExactly(Context.HUMAN_RIGHTS, Context.DIPLOMATIC);
    assertThat(edited.source().get(0).code()).contains("FJI");
    assertThat(edited.evidence()).isEqualTo(first.evidence());
    Record nothing = Facts.with(read, List.of());
    assertThat(events(nothing, new Change.Confirm(coded(0)))).containsExactly(first);
    assertThat(events(nothing, edit)).containsExactly(edited);
    Correction made = at(1, edit);
    assertThat(
            Corrected.of(
                read,
                CODED.given().key(),
                Correction.active(List.of(made, at(2, new Change.Undo(made.id()))))))
        .isEqualTo(read);
    assertThat(CorrectionJson.read(CorrectionJson.line(made))).isEqualTo(made);
  }

  @Test
  void anEventHasAModeOfItsTypeAndACodeOfCameo() {
    Fact event = coded(0).fact();
    assertThatThrownBy(
            () ->
                Edited.of(event, List.of(new Value("type", "PROTEST"), new Value("mode", "phone"))))
        .hasMessageContaining("PROTEST has no mode \"phone\". There are demo");
    assertThatThrownBy(() -> Edited.of(event, List.of(new Value("cameo", "999"))))
        .hasMessageContaining("CAMEO has no code \"999\"");
    assertThatThrownBy(() -> Edited.of(event, List.of(new Value("source", "FJI"))))
        .hasMessage("\"source\" is a list; edit its parts, such as source/0/code.");
  }
}
