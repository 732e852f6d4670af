package ru.tandem.conversation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;

/** A method of a bot that is called with a person and with what a button or a link carries. */
record Act(Object bot, Method method) {

  Act {
    method.setAccessible(true);
  }

  /** Of what kinds its arguments are. */
  List<Class<?>> kinds() {
    Class<?>[] types = method.getParameterTypes();
    return List.of(types).subList(1, types.length);
  }

  /**
   * @throws NotFound when the arguments make no sense
   */
  Object call(Person person, List<String> arguments) {
    Class<?>[] types = method.getParameterTypes();
    if (types.length != arguments.size() + 1) {
      throw new NotFound();
    }
    Object[] values = new Object[types.length];
    values[0] = person;
    for (int i = 1; i < types.length; i++) {
      values[i] = value(arguments.get(i - 1), types[i]);
    }
    try {
      return method.invoke(bot, values);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof RuntimeException runtime) {
        throw runtime;
      }
      throw new IllegalStateException(thrown.getCause());
    } catch (IllegalAccessException closed) {
      throw new IllegalStateException(closed);
    }
  }

  /** A forged argument is the same as a thing that does not exist. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object value(String word, Class<?> type) {
    try {
      if (type == String.class) {
        return word;
      } else if (type == long.class) {
        return Long.parseLong(word);
      } else if (type == int.class) {
        return Integer.parseInt(word);
      } else if (type == LocalDate.class) {
        return LocalDate.parse(word);
      } else if (type.isEnum()) {
        return Enum.valueOf((Class<? extends Enum>) type, word);
      }
      var constructor = type.getDeclaredConstructor(long.class);
      return constructor.newInstance(Long.parseLong(word));
    } catch (ReflectiveOperationException | RuntimeException forged) {
      throw new NotFound();
    }
  }
}
