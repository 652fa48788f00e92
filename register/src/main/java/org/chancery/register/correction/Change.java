package org.chancery.register.correction;

import java.util.List;
import java.util.stream.Stream;

/** What an analyst wants to be otherwise, or to stay as it is. */
public sealed interface Change {
  /** Its name in files and on the command line. */
  String label();

  /** The keys of the reports that it is about. */
  List<String> reports();

  /** The fact is right as it stands, whatever later versions read. */
  record Confirm(Target target) implements Change {
    @Override
    public String label() {
      return "confirm";
    }

    @Override
    public List<String> reports() {
      return List.of(target.report());
    }
  }

  /** There is no such fact. */
  record Reject(Target target) implements Change {
    @Override
    public String label() {
      return "reject";
    }

    @Override
    public List<String> reports() {
      return List.of(target.report());
    }
  }

  /** Some values of the fact are others. */
  record Edit(Target target, List<Value> values) implements Change {
    public Edit {
      values = List.copyOf(values);
    }

    @Override
    public String label() {
      return "edit";
    }

    @Override
    public List<String> reports() {
      return List.of(target.report());
    }
  }

  /** Two reports tell of one engagement. */
  record SameEngagement(Target one, Target other) implements Change {
    @Override
    public String label() {
      return "same-engagement";
    }

    @Override
    public List<String> reports() {
      return Stream.of(one.report(), other.report()).distinct().toList();
    }
  }

  /** Two reports tell of two engagements. */
  record OtherEngagement(Target one, Target other) implements Change {
    @Override
    public String label() {
      return "other-engagement";
    }

    @Override
    public List<String> reports() {
      return Stream.of(one.report(), other.report()).distinct().toList();
    }
  }

  /** Two names mean one person. */
  record SamePerson(Mention one, Mention other) implements Change {
    @Override
    public String label() {
      return "same-person";
    }

    @Override
    public List<String> reports() {
      return Stream.of(one.report(), other.report()).distinct().toList();
    }
  }

  /** Two names, which may be alike, mean two persons. */
  record OtherPerson(Mention one, Mention other) implements Change {
    @Override
    public String label() {
      return "other-person";
    }

    @Override
    public List<String> reports() {
      return Stream.of(one.report(), other.report()).distinct().toList();
    }
  }

  /** An earlier correction shall not count. */
  record Undo(String correction) implements Change {
    @Override
    public String label() {
      return "undo";
    }

    @Override
    public List<String> reports() {
      return List.of();
    }
  }
}
