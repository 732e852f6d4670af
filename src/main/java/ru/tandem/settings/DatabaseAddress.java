package ru.tandem.settings;

import static ru.tandem.settings.Setting.DATABASE_URL;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where PostgreSQL is. The driver's own way of writing it is understood, and the one that most
 * others use, {@code postgres://user:password@host/base}. Never is anything else taken for “no
 * address”: that would silently be another database.
 */
final class DatabaseAddress {

  private static final String EXAMPLE =
      " Write DATABASE_URL='postgres://user:password@host:5432/base', or leave it empty for SQLite.";
  private static final Pattern SCHEME =
      Pattern.compile("(?:jdbc:)?(postgres|postgresql)://(.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern KIND =
      Pattern.compile("jdbc:[a-z0-9+.-]+|[a-z][a-z0-9+.-]*(?=://)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PARTS =
      Pattern.compile("(?:([^:@/?]*)(?::(.*))?@)?([^@/?]+)/([^/?]+)(?:\\?(.*))?");
  private static final int SECONDS = 10;

  private DatabaseAddress() {}

  static void look(Said said, Mistakes mistakes) {
    String written = said.of(DATABASE_URL);
    if (written.isEmpty()) {
      return;
    }
    Matcher scheme = SCHEME.matcher(written);
    if (!scheme.matches()) {
      mistakes.add(DATABASE_URL, "is no address of PostgreSQL" + begins(written) + "." + EXAMPLE);
      return;
    }
    Matcher parts = PARTS.matcher(scheme.group(2));
    if (parts.matches()) {
      said.means(DATABASE_URL, jdbc(parts));
    } else {
      mistakes.add(DATABASE_URL, "names no host or no database." + EXAMPLE);
    }
  }

  /** Of the whole only this may be shown: a password stands further on. */
  private static String begins(String written) {
    Matcher kind = KIND.matcher(written);
    return kind.lookingAt() ? " (it begins with “" + kind.group() + "”)" : "";
  }

  private static String jdbc(Matcher parts) {
    StringBuilder address = new StringBuilder("jdbc:postgresql://");
    address.append(parts.group(3)).append('/').append(parts.group(4));
    String more = parts.group(5) == null ? "" : parts.group(5);
    append(address, more);
    append(address, parameter("user", parts.group(1)));
    append(address, parameter("password", parts.group(2)));
    return address.toString();
  }

  private static void append(StringBuilder address, String parameter) {
    if (!parameter.isEmpty()) {
      address.append(address.indexOf("?") < 0 ? '?' : '&').append(parameter);
    }
  }

  private static String parameter(String name, String written) {
    if (written == null || written.isEmpty()) {
      return "";
    }
    return name + "=" + URLEncoder.encode(decoded(written), StandardCharsets.UTF_8);
  }

  /** A plus is a plus here; and a % that leads nowhere is a part of a password. */
  private static String decoded(String written) {
    try {
      return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noCode) {
      return written;
    }
  }

  static void tried(Said said, Mistakes mistakes) {
    if (!said.has(DATABASE_URL)) {
      return;
    }
    Properties limits = new Properties();
    limits.setProperty("connectTimeout", String.valueOf(SECONDS));
    limits.setProperty("loginTimeout", String.valueOf(SECONDS));
    try {
      DriverManager.getConnection(said.of(DATABASE_URL), limits).close();
    } catch (SQLException refused) {
      mistakes.add(DATABASE_URL, reason(refused) + ", so Tandem cannot start: " + words(refused));
    }
  }

  private static String reason(SQLException refused) {
    String state = refused.getSQLState() == null ? "" : refused.getSQLState();
    return switch (state) {
      case "28P01", "28000" -> "names a user or a password that PostgreSQL does not take";
      case "3D000" -> "names a database that is not there";
      case "53300", "57P03" -> "leads to a PostgreSQL that takes nobody now";
      default -> "leads to no PostgreSQL that answers";
    };
  }

  private static String words(SQLException refused) {
    return refused.getMessage().lines().findFirst().orElse("").strip();
  }
}
