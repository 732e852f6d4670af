package ru.tandem.sandbox;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** Cuts a connection in the middle of a call, which only the web server itself can do. */
final class Scissors extends ValveBase {

  private static final String LINE = Scissors.class.getName();

  Scissors() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    request.setAttribute(LINE, response);
    getNext().invoke(request, response);
  }

  static void cut(HttpServletRequest request) {
    Response line = (Response) request.getAttribute(LINE);
    line.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
  }
}
