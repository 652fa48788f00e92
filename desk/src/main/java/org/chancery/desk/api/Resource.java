package org.chancery.desk.api;

import org.chancery.desk.visit.Reply;

/** What a program can ask at one address. */
@FunctionalInterface
interface Resource {
  /**
   * @throws ApiTrouble if it cannot be done
   */
  Reply reply(Call call);
}
