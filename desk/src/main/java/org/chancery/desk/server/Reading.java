package org.chancery.desk.server;

import io.helidon.common.parameters.Parameters;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.RequestContext;
import org.chancery.desk.visit.Asked;
import org.chancery.desk.visit.Upload;
import org.chancery.desk.visit.Values;

/** Makes of an HTTP request what is asked, within limits. */
final class Reading {
  /** A form without files. */
  static final int MOST_OF_FORM = 1 << 20;

  /** All files of a form together. */
  static final int MOST_OF_FILES = 64 << 20;

  static final int MOST_FILES = 500;

  private Reading() {}

  /** More was sent than is taken. */
  static final class TooLong extends Exception {
    private static final long serialVersionUID = 1;

    TooLong(String sentence) {
      super(sentence);
    }
  }

  static Guard.Head head(ServerRequest request, String cookieName) {
    return new Guard.Head(
        request.prologue().method().text(),
        request.path().path(),
        line(request, HeaderNames.HOST),
        line(request, HeaderNames.ORIGIN),
        line(request, HeaderNames.create("Sec-Fetch-Site")),
        line(request, HeaderNames.AUTHORIZATION),
        cookies(request).first(cookieName).orElse(""));
  }

  private static String line(ServerRequest request, HeaderName name) {
    return request.headers().first(name).orElse("");
  }

  static Values cookies(ServerRequest request) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (String pair : line(request, HeaderNames.COOKIE).split(";")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        all.computeIfAbsent(pair.substring(0, equals).strip(), n -> new ArrayList<>())
            .add(pair.substring(equals + 1).strip());
      }
    }
    return new Values(all);
  }

  static Asked asked(ServerRequest request) throws IOException, TooLong {
    boolean post = request.prologue().method().text().equals("POST");
    Values form = Values.none();
    List<Upload> uploads = new ArrayList<>();
    byte[] body = new byte[0];
    if (post) {
      String type = line(request, HeaderNames.CONTENT_TYPE);
      if (type.startsWith("multipart/form-data")) {
        byte[] sent = bytes(request, MOST_OF_FILES);
        form = parts(type, sent, uploads);
      } else if (type.startsWith("application/x-www-form-urlencoded")) {
        form = fields(new String(bytes(request, MOST_OF_FORM), StandardCharsets.UTF_8));
      } else {
        body = bytes(request, MOST_OF_FILES);
      }
    }
    return new Asked(
        post ? Asked.Method.POST : Asked.Method.GET,
        request.path().path(),
        values(request.path().pathParameters()),
        values(request.query()),
        form,
        cookies(request),
        uploads,
        body);
  }

  private static Values values(Parameters parameters) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (String name : parameters.names()) {
      all.put(name, parameters.all(name));
    }
    return new Values(all);
  }

  private static byte[] bytes(ServerRequest request, int most) throws IOException, TooLong {
    if (!request.content().hasEntity()) {
      return new byte[0];
    }
    try (InputStream in = request.content().inputStream()) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new TooLong(
            "More was sent than the desk takes at once ("
                + (most >> 20)
                + " MB). Send less, or use: chancery add");
      }
      return bytes;
    }
  }

  private static Values fields(String sent) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (String pair : sent.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        decoded(pair.substring(0, equals))
            .ifPresent(
                name ->
                    decoded(pair.substring(equals + 1))
                        .ifPresent(v -> all.computeIfAbsent(name, n -> new ArrayList<>()).add(v)));
      }
    }
    return new Values(all);
  }

  private static Optional<String> decoded(String words) {
    try {
      return Optional.of(URLDecoder.decode(words, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Values parts(String type, byte[] sent, List<Upload> uploads)
      throws IOException, TooLong {
    Forms reader = new Forms();
    reader.setMaxFileCount(2L * MOST_FILES);
    Map<String, List<String>> all = new LinkedHashMap<>();
    FileItemInputIterator items = reader.getItemIterator(new Sent(type, sent));
    while (items.hasNext()) {
      FileItemInput item = items.next();
      byte[] bytes;
      try (InputStream in = item.getInputStream()) {
        bytes = in.readAllBytes();
      }
      String name = Optional.ofNullable(item.getName()).orElse("");
      if (item.isFormField()) {
        all.computeIfAbsent(item.getFieldName(), n -> new ArrayList<>())
            .add(new String(bytes, StandardCharsets.UTF_8));
      } else if (!name.isEmpty()) {
        uploads.add(
            new Upload(
                name.replaceFirst("(?s).*[/\\\\]", ""),
                Optional.ofNullable(item.getContentType()).orElse(""),
                bytes));
      }
      if (uploads.size() > MOST_FILES) {
        throw new TooLong(
            "More files were sent than the desk takes at once ("
                + MOST_FILES
                + "). Send fewer, or use: chancery add");
      }
    }
    return new Values(all);
  }

  /** The library's reader of forms, one part after the other; nothing is put into files. */
  private static final class Forms
      extends AbstractFileUpload<Sent, DiskFileItem, DiskFileItemFactory> {
    @Override
    public FileItemInputIterator getItemIterator(Sent sent) throws IOException {
      return getItemIterator((RequestContext) sent);
    }

    @Override
    public Map<String, List<DiskFileItem>> parseParameterMap(Sent sent) throws FileUploadException {
      return parseParameterMap((RequestContext) sent);
    }

    @Override
    public List<DiskFileItem> parseRequest(Sent sent) throws FileUploadException {
      return parseRequest((RequestContext) sent);
    }
  }

  /** What was sent, as the library wants it. */
  private record Sent(String type, byte[] bytes) implements RequestContext {
    @Override
    public String getCharacterEncoding() {
      return "UTF-8";
    }

    @Override
    public long getContentLength() {
      return bytes.length;
    }

    @Override
    public String getContentType() {
      return type;
    }

    @Override
    public InputStream getInputStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public boolean isMultipartRelated() {
      return false;
    }
  }
}
