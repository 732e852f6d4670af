package ru.tandem.story;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.context.ApplicationContext;

/**
 * What the objects of a house remember: every field that our own objects have, by the way to it,
 * with its value where it is a simple one, and with its size where it holds many.
 */
final class Memory {

  private final Map<String, List<String>> remembered = new HashMap<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Of all our beans and of whatever they hold. */
  Memory of(ApplicationContext context) {
    for (String name : context.getBeanDefinitionNames()) {
      if (context.isSingleton(name)) {
        Object bean = context.getBean(name);
        Object target = AopProxyUtils.getSingletonTarget(bean);
        look(target == null ? bean : target);
      }
    }
    return this;
  }

  Memory look(Object object) {
    if (isOurs(object.getClass()) && seen.add(object)) {
      for (Class<?> type = object.getClass(); isOurs(type); type = type.getSuperclass()) {
        Arrays.stream(type.getDeclaredFields()).forEach(field -> look(object, field));
      }
    }
    return this;
  }

  /** What is remembered otherwise, both ways told. */
  Map<String, String> differsFrom(Memory other) {
    Map<String, String> differs = new TreeMap<>();
    Set<String> all = new TreeSet<>(remembered.keySet());
    all.addAll(other.remembered.keySet());
    for (String at : all) {
      String one = told(at);
      String two = other.told(at);
      if (!one.equals(two)) {
        differs.put(at, one + " and not " + two);
      }
    }
    return differs;
  }

  /** Several of a kind are told in the order of their values: which is which is not known. */
  private String told(String at) {
    return remembered.containsKey(at)
        ? remembered.get(at).stream().sorted().collect(Collectors.joining("\n"))
        : "nothing";
  }

  private static boolean isOurs(Class<?> type) {
    return type != null && type.getName().startsWith("ru.tandem.") && !type.isEnum();
  }

  private void look(Object object, Field field) {
    if (field.isSynthetic() || Modifier.isStatic(field.getModifiers())) {
      return;
    }
    try {
      field.setAccessible(true);
      String at = object.getClass().getSimpleName() + "." + field.getName();
      keep(at, field.get(object));
    } catch (IllegalAccessException closed) {
      throw new IllegalStateException(closed);
    }
  }

  private void keep(String at, Object value) {
    if (value instanceof Collection<?> many) {
      remember(at, "holds " + many.size());
      many.forEach(one -> keep(at + "[]", one));
    } else if (value instanceof Map<?, ?> many) {
      remember(at, "holds " + many.size());
      many.values().forEach(one -> keep(at + "[]", one));
    } else if (isSimple(value)) {
      remember(at, String.valueOf(value));
    } else if (isOurs(value.getClass())) {
      look(value);
    }
  }

  private void remember(String at, String value) {
    remembered.computeIfAbsent(at, none -> new ArrayList<>()).add(value);
  }

  private static boolean isSimple(Object value) {
    return value == null
        || value instanceof Number
        || value instanceof AtomicBoolean
        || value instanceof Boolean
        || value instanceof CharSequence
        || value instanceof Enum<?>
        || value.getClass().getName().startsWith("java.time.");
  }
}
