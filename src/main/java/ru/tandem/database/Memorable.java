package ru.tandem.database;

import jakarta.persistence.EntityManagerFactory;
import java.util.function.Supplier;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.repository.core.RepositoryInformation;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Shortens the way to every repository, and lets it remember while a {@link Look} lasts. */
@Component
class Memorable implements BeanPostProcessor {

  private final Supplier<EntityManagerFactory> sessions;

  Memorable(ObjectProvider<EntityManagerFactory> sessions) {
    this.sessions = SingletonSupplier.of(sessions::getObject);
  }

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof RepositoryFactoryBeanSupport<?, ?, ?> repository) {
      repository.addRepositoryFactoryCustomizer(
          factory -> factory.addRepositoryProxyPostProcessor(this::shorten));
    }
    return bean;
  }

  private void shorten(ProxyFactory proxy, RepositoryInformation of) {
    proxy.addAdvice(0, new OwnMethods());
    proxy.addAdvice(1, new AskedOnce(of.getRepositoryInterface()));
    proxy.addAdvice(2, new ByNumber(of.getDomainType(), sessions));
  }
}
