package ru.tandem.telegram;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import ru.tandem.database.Exhausted;

/** The web server would answer with an error and go on. */
@Component
class EndsWithoutMemory implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException | Error fault) {
      if (Exhausted.isMemory(fault)) {
        Exhausted.ends(fault);
      }
      throw fault;
    }
  }
}
