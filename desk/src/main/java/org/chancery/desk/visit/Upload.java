package org.chancery.desk.visit;

/**
 * A file that came with a form.
 *
 * @param name as the visitor's machine calls it, without folders
 * @param mediaType as the browser says; empty if it does not
 */
public record Upload(String name, String mediaType, byte[] bytes) {}
