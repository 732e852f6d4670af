package ru.tandem.database;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a repository does by asking itself is done at once: each of its questions is looked after by
 * all that stands before the repository, so the method that asks them need not be.
 */
class OwnMethods implements MethodInterceptor {

  private static final MethodType ANY =
      MethodType.methodType(Object.class, Object.class, Object[].class);

  /** Empty for a question of the database. */
  private final Map<Method, Optional<MethodHandle>> own = new ConcurrentHashMap<>();

  @Override
  public Object invoke(MethodInvocation asked) throws Throwable {
    Optional<MethodHandle> method = own.computeIfAbsent(asked.getMethod(), OwnMethods::of);
    if (method.isEmpty()) {
      return asked.proceed();
    }
    return method
        .get()
        .invokeExact(((ProxyMethodInvocation) asked).getProxy(), asked.getArguments());
  }

  private static Optional<MethodHandle> of(Method method) {
    if (!method.isDefault() || AnnotatedElementUtils.hasAnnotation(method, Transactional.class)) {
      return Optional.empty();
    }
    Class<?> where = method.getDeclaringClass();
    try {
      return Optional.of(
          MethodHandles.privateLookupIn(where, MethodHandles.lookup())
              .unreflectSpecial(method, where)
              .asSpreader(Object[].class, method.getParameterCount())
              .asType(ANY));
    } catch (IllegalAccessException closed) {
      throw new IllegalStateException(closed);
    }
  }
}
