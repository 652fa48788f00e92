package org.chancery.intake.web;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Optional;

/**
 * What a server answered to one request.
 *
 * @param location where it leads on to
 * @param mediaType without parameters, in small letters
 * @param retryAfter when it wants to be asked again
 * @param body unpacked; empty unless the status is 200
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(
    int status,
    Optional<String> location,
    Optional<String> mediaType,
    Optional<Charset> charset,
    Validators validators,
    Optional<Instant> retryAfter,
    byte[] body) {}
