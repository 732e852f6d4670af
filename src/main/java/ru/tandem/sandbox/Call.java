package ru.tandem.sandbox;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One call's parameters, whichever of the three ways they came. */
final class Call {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** Neither half stands for anything without the other. */
  private static final Pattern HALF_A_SIGN = Pattern.compile("\\p{Cs}");

  private final ObjectNode values;
  private final Map<String, Upload> uploads = new HashMap<>();

  /** A file that came with the call. */
  record Upload(String name, byte[] bytes) {}

  private Call(ObjectNode values) {
    this.values = values;
  }

  static Call read(HttpServletRequest request) throws IOException, ServletException {
    String type = request.getContentType() == null ? "" : request.getContentType();
    if (type.startsWith("application/json")) {
      return json(request);
    }
    Call call = new Call(Wire.object());
    if (type.startsWith("multipart/form-data")) {
      for (Part part : request.getParts()) {
        call.take(part);
      }
    } else {
      request.getParameterMap().forEach((name, all) -> call.values.put(name, all[0]));
    }
    return call;
  }

  private static Call json(HttpServletRequest request) throws IOException {
    try {
      byte[] body = request.getInputStream().readAllBytes();
      JsonNode read = body.length == 0 ? Wire.object() : JSON.readTree(body);
      if (read instanceof ObjectNode object) {
        return new Call(object);
      }
    } catch (JacksonException unreadable) {
      // The same refusal as for JSON that is no object.
    }
    throw Refusal.badRequest("can't parse request body JSON object");
  }

  private void take(Part part) throws IOException {
    byte[] bytes = part.getInputStream().readAllBytes();
    if (part.getSubmittedFileName() == null) {
      values.put(part.getName(), new String(bytes, StandardCharsets.UTF_8));
    } else {
      uploads.put(part.getName(), new Upload(part.getSubmittedFileName(), bytes));
    }
  }

  boolean has(String name) {
    return values.hasNonNull(name);
  }

  String text(String name) {
    String text = values.path(name).asString("");
    if (HALF_A_SIGN.matcher(text).find()) {
      throw Refusal.badRequest("strings must be encoded in UTF-8");
    }
    return text;
  }

  int number(String name, int otherwise) {
    return values.path(name).asInt(otherwise);
  }

  long id(String name) {
    return values.path(name).asLong(Long.MIN_VALUE);
  }

  boolean flag(String name) {
    return values.path(name).asBoolean(false);
  }

  /** A structure, which forms carry as a string of JSON. */
  JsonNode json(String name) {
    JsonNode value = values.get(name);
    if (value == null || value.isNull() || !value.isString()) {
      return value == null || value.isNull() ? null : value;
    }
    try {
      return value.asString().isBlank() ? null : JSON.readTree(value.asString());
    } catch (JacksonException unreadable) {
      throw Refusal.badRequest("object expected as " + name.replace('_', ' '));
    }
  }

  /** All parameters as one object; of a file its name and size. */
  ObjectNode told() {
    ObjectNode told = values.deepCopy();
    uploads.forEach(
        (name, file) -> told.put(name, file.name() + ", " + file.bytes().length + " bytes"));
    return told;
  }

  /** The file under this name, or the one that the name points to. */
  Upload upload(String name) {
    String reference = text(name);
    return uploads.get(
        reference.startsWith("attach://") ? reference.substring("attach://".length()) : name);
  }
}
