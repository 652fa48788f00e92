package org.chancery.desk.server;

/**
 * Why a request is not answered.
 *
 * @param status of HTTP
 * @param sentence what is wrong, and what to do
 */
record Refusal(int status, String sentence) {}
