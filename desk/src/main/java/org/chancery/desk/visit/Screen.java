package org.chancery.desk.visit;

/** A part of the desk that answers at some addresses. */
public interface Screen {
  /** Says which addresses these are. */
  void routes(Routes routes);
}
