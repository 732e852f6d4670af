package ru.tandem.telegram;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.health.actuate.endpoint.AdditionalHealthEndpointPath;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroup;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroupsPostProcessor;
import org.springframework.boot.health.actuate.endpoint.HttpCodeStatusMapper;
import org.springframework.boot.health.actuate.endpoint.StatusAggregator;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Why the bot is ill is told to whoever sits at its machine; all others hear only that it is. */
@Component
class LocalDetails implements HealthEndpointGroupsPostProcessor {

  private static final List<String> BY_A_PROXY =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  @Override
  public HealthEndpointGroups postProcessHealthEndpointGroups(HealthEndpointGroups groups) {
    Map<String, HealthEndpointGroup> named = new LinkedHashMap<>();
    groups.getNames().forEach(name -> named.put(name, new Local(groups.get(name))));
    return HealthEndpointGroups.of(new Local(groups.getPrimary()), named);
  }

  static boolean isLocal(HttpServletRequest request) {
    boolean passedOn = BY_A_PROXY.stream().anyMatch(name -> request.getHeader(name) != null);
    try {
      return !passedOn && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    } catch (UnknownHostException nowhere) {
      return false;
    }
  }

  private record Local(HealthEndpointGroup group) implements HealthEndpointGroup {

    @Override
    public boolean isMember(String name) {
      return group.isMember(name);
    }

    @Override
    public boolean showComponents(SecurityContext context) {
      return asked() && group.showComponents(context);
    }

    @Override
    public boolean showDetails(SecurityContext context) {
      return asked() && group.showDetails(context);
    }

    private static boolean asked() {
      return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
          && isLocal(web.getRequest());
    }

    @Override
    public StatusAggregator getStatusAggregator() {
      return group.getStatusAggregator();
    }

    @Override
    public HttpCodeStatusMapper getHttpCodeStatusMapper() {
      return group.getHttpCodeStatusMapper();
    }

    @Override
    public AdditionalHealthEndpointPath getAdditionalPath() {
      return group.getAdditionalPath();
    }
  }
}
