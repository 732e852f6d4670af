package ru.tandem.sandbox;

import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Where the page with the phones is found: at {@code /sandbox/}, and from {@code /} one gets there.
 */
final class PageFiles implements WebMvcConfigurer {

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/sandbox/**")
        .addResourceLocations("classpath:/sandbox/")
        .setCacheControl(CacheControl.noCache());
  }

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addRedirectViewController("/", "/sandbox/");
    registry.addRedirectViewController("/sandbox", "/sandbox/");
    registry.addViewController("/sandbox/").setViewName("forward:/sandbox/index.html");
  }
}
