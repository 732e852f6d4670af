package ru.tandem.sandbox;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The rehearsal is everybody's phone, without a password, and so is its Bot API: a page from
 * elsewhere that is open in the same browser gets nothing of it. One that has its name point to
 * this machine is known by the Host that it asks for, any other by its Origin.
 */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class OwnPagesOnly extends OncePerRequestFilter {

  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

  private static final String POLICY =
      "default-src 'self'; img-src 'self' data: blob:; frame-ancestors 'none';"
          + " base-uri 'none'; form-action 'self'";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!isFromHere(request)) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().write("The rehearsal answers only http://localhost and its own page.");
      return;
    }
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    chain.doFilter(request, response);
  }

  private static boolean isFromHere(HttpServletRequest request) {
    String host = request.getHeader("Host");
    String origin = request.getHeader("Origin");
    return host != null
        && HERE.contains(name(host))
        && (origin == null || origin.equals("http://" + host))
        && !isFetchedFromElsewhere(request);
  }

  /** A link to the page may be followed from anywhere; nothing else of it is for others. */
  private static boolean isFetchedFromElsewhere(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    boolean follows = "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    return site != null
        && Set.of("cross-site", "same-site").contains(site)
        && !(follows && request.getMethod().equals("GET"));
  }

  private static String name(String host) {
    try {
      String name = URI.create("http://" + host).getHost();
      return name == null ? "" : name.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException unreadable) {
      return "";
    }
  }
}
