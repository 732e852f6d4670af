package ru.tandem.database;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport;
import org.springframework.stereotype.Component;

/** Lets every repository remember what it was asked while a {@link Look} lasts. */
@Component
class Memorable implements BeanPostProcessor {

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof RepositoryFactoryBeanSupport<?, ?, ?> repository) {
      repository.addRepositoryFactoryCustomizer(
          factory ->
              factory.addRepositoryProxyPostProcessor(
                  (proxy, of) -> proxy.addAdvice(0, new AskedOnce(of.getRepositoryInterface()))));
    }
    return bean;
  }
}
