package org.chancery.desk;

import java.nio.file.Path;
import java.time.Clock;

/**
 * How a desk is opened.
 *
 * @param register the register's file; made where there is none
 * @param port on the loopback address; 0 for one that is free
 * @param author under whose name corrections are noted, unless another is given with them
 * @param version of Chancery
 */
public record DeskSettings(Path register, int port, String author, String version, Clock clock) {}
