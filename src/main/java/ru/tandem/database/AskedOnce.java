package ru.tandem.database;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.BaseStream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;

/** Stands before one repository and answers from memory what was asked during the same look. */
class AskedOnce implements MethodInterceptor {

  private enum Kind {
    QUESTION,
    WRITING,
    NEITHER
  }

  private record Question(Class<?> repository, Method method, List<Object> about) {}

  private final Class<?> repository;
  private final Map<Method, Kind> kinds = new ConcurrentHashMap<>();

  AskedOnce(Class<?> repository) {
    this.repository = repository;
  }

  @Override
  public Object invoke(MethodInvocation asked) throws Throwable {
    Look look = Look.lasting();
    if (look == null) {
      return asked.proceed();
    }
    return switch (kinds.computeIfAbsent(asked.getMethod(), this::kind)) {
      case QUESTION -> answer(look, asked);
      case WRITING -> {
        look.forget();
        yield asked.proceed();
      }
      case NEITHER -> asked.proceed();
    };
  }

  private Object answer(Look look, MethodInvocation asked) throws Throwable {
    Question question =
        new Question(repository, asked.getMethod(), Arrays.asList(asked.getArguments()));
    if (!look.knows(question)) {
      look.learn(question, asked.proceed());
    }
    return look.answer(question);
  }

  private Kind kind(Method method) {
    if (method.isDefault() || method.getDeclaringClass() == Object.class) {
      return Kind.NEITHER;
    }
    if (writes(method)) {
      return Kind.WRITING;
    }
    boolean repeatable =
        !AnnotatedElementUtils.hasAnnotation(method, Lock.class)
            && !BaseStream.class.isAssignableFrom(method.getReturnType());
    return repeatable ? Kind.QUESTION : Kind.NEITHER;
  }

  private static boolean writes(Method method) {
    String name = method.getName();
    return AnnotatedElementUtils.hasAnnotation(method, Modifying.class)
        || name.startsWith("save")
        || name.startsWith("delete")
        || name.startsWith("remove")
        || name.equals("flush");
  }
}
