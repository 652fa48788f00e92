package org.chancery.account.event;

/** How somebody stands to a deed that is spoken of. What comes of both is in a table. */
enum Stance {
  /** Says that it is so: "announced that". */
  SAY,
  /** Does it: "provided aid", "held talks". */
  DO,
  /** Will do it: "agreed to", "offered", "is ready to". */
  INTEND,
  /** Will do it, and it would hurt: "threatened to". */
  THREATEN,
  /** Wants others to do it: "urged", "demanded". */
  DEMAND,
  /** Will not do it, or not have it: "refused to", "rejected". */
  REFUSE,
  /** Speaks against it: "opposes". */
  OPPOSE,
  /** Does not get it done: "failed to reach agreement". */
  FAIL,
  /** No longer does it: "suspended aid", "called off the strike". */
  STOP,
  /** Makes something that weighs on others lighter: "lifted the curfew". */
  EASE,
  /** Lets others have it: "accepted the demands". */
  ACCEPT,
  /** Breaks what binds: "violated the ceasefire". */
  VIOLATE,
  /** Says that others did it, and that it is a wrong: "accused". */
  ACCUSE,
  CONDEMN,
  PRAISE,
  DEFEND,
  INVESTIGATE,
  /** Shows in public against it, or for it: "demonstrated against". */
  PROTEST,
  /** Talks of it with somebody. */
  DISCUSS,
  /** Has one's own people do it: "ordered patrols". */
  ORDER;

  /** Whether a deed in what it takes can be anybody's, not only that of who takes the stance. */
  boolean ofOthers() {
    return switch (this) {
      case DEMAND, OPPOSE, ACCUSE, CONDEMN, PRAISE, DEFEND, INVESTIGATE, PROTEST, DISCUSS -> true;
      case SAY, DO, INTEND, THREATEN, REFUSE, FAIL, STOP, EASE, ACCEPT, VIOLATE, ORDER -> false;
    };
  }
}
