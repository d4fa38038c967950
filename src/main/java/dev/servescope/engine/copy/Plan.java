package dev.servescope.engine.copy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.jspecify.annotations.Nullable;
import org.objenesis.ObjenesisStd;
import org.objenesis.instantiator.ObjectInstantiator;

/** How objects of a class are copied. It is found once for a class. */
final class Plan {
  /** What is done with them. */
  enum Kind {
    /** They never change: original and copy lead to the same. */
    SHARED,
    /** They are made without a constructor and filled field by field. */
    OBJECT,
    /** They are made by the constructor, as a record's fields cannot be filled. */
    RECORD,
    /** An array of numbers. */
    VALUES,
    /** An array of references. */
    REFERENCES,
    /** A stream of random numbers. */
    GENERATOR,
    /** A collection that changes. */
    COLLECTION,
    /** A list or map that does not change, of what may change. */
    FIXED
  }

  private static final String ENGINE = "dev.servescope.engine.";

  /** Nothing in these packages changes. */
  private static final List<String> UNCHANGING =
      List.of("dev.servescope.scenario.", "dev.servescope.run.", "java.lang.", "java.time.");

  private static final Set<Class<?>> COLLECTIONS =
      Set.of(
          ArrayList.class,
          ArrayDeque.class,
          PriorityQueue.class,
          HashSet.class,
          HashMap.class,
          LinkedHashMap.class,
          EnumMap.class);

  private static final Set<Class<?>> FIXED =
      Set.of(
          List.of(1).getClass(),
          List.of(1, 2, 3).getClass(),
          Map.of().getClass(),
          Map.of(1, 2).getClass());

  private static final ObjenesisStd MAKER = new ObjenesisStd(false);

  private static final ClassValue<Plan> PLANS =
      new ClassValue<>() {
        @Override
        protected Plan computeValue(Class<?> type) {
          return new Plan(type);
        }
      };

  private final Class<?> type;
  private final Kind kind;
  private final Field[] fields;
  private final @Nullable ObjectInstantiator<?> maker;
  private final @Nullable Constructor<?> constructor;

  private Plan(Class<?> type) {
    this.type = type;
    this.kind = kindOf(type);
    boolean fielded = kind == Kind.OBJECT || kind == Kind.RECORD;
    this.fields = fielded ? fields(type) : new Field[0];
    this.maker = kind == Kind.OBJECT ? MAKER.getInstantiatorOf(type) : null;
    this.constructor = kind == Kind.RECORD ? constructor(type) : null;
  }

  static Plan of(Class<?> type) {
    return PLANS.get(type);
  }

  static IllegalArgumentException refused(Class<?> type) {
    return new IllegalArgumentException("objects of " + type.getName() + " are not copied");
  }

  private static Kind kindOf(Class<?> type) {
    if (type.isArray()) {
      return type.getComponentType().isPrimitive() ? Kind.VALUES : Kind.REFERENCES;
    }
    if (RestorableUniformRandomProvider.class.isAssignableFrom(type)) {
      return Kind.GENERATOR;
    }
    if (COLLECTIONS.contains(type)) {
      return Kind.COLLECTION;
    }
    if (FIXED.contains(type)) {
      return Kind.FIXED;
    }
    if (isValue(type)) {
      return Kind.SHARED;
    }
    if (!type.getName().startsWith(ENGINE)) {
      throw refused(type);
    }
    return type.isRecord() ? Kind.RECORD : Kind.OBJECT;
  }

  private static boolean isValue(Class<?> type) {
    return Enum.class.isAssignableFrom(type)
        || UNCHANGING.stream().anyMatch(type.getName()::startsWith)
        || (type.isHidden() && remembersValuesOnly(type));
  }

  /** A lambda cannot be made again, but one that remembers nothing that changes can be shared. */
  private static boolean remembersValuesOnly(Class<?> lambda) {
    for (var field : lambda.getDeclaredFields()) {
      boolean value = field.getType().isPrimitive() || isValue(field.getType());
      if (!value && !Modifier.isStatic(field.getModifiers())) {
        throw refused(lambda);
      }
    }
    return true;
  }

  private static Field[] fields(Class<?> type) {
    var all = new ArrayList<Field>();
    for (var owner = type; owner != Object.class && owner != Record.class; ) {
      for (var field : owner.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          all.add(field);
        }
      }
      owner = owner.getSuperclass();
    }
    return all.toArray(Field[]::new);
  }

  private static Constructor<?> constructor(Class<?> type) {
    var components =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      var constructor = type.getDeclaredConstructor(components);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException missing) {
      throw new IllegalStateException("every record has it", missing);
    }
  }

  Kind kind() {
    return kind;
  }

  /** All fields of an object, those of the classes above included. */
  Field[] fields() {
    return fields;
  }

  /** An object whose fields are still empty. */
  Object empty() {
    if (maker == null) {
      throw refused(type);
    }
    return maker.newInstance();
  }

  /** A record of copies; the record itself where they are what it has already. */
  @SuppressWarnings("ReferenceEquality") // What is shared is the very same.
  Object record(Object original, UnaryOperator<@Nullable Object> copies) {
    if (constructor == null) {
      throw refused(type);
    }
    try {
      var values = new @Nullable Object[fields.length];
      boolean same = true;
      for (int i = 0; i < values.length; i++) {
        var value = fields[i].get(original);
        values[i] = fields[i].getType().isPrimitive() ? value : copies.apply(value);
        same &= values[i] == value;
      }
      return same ? original : constructor.newInstance(values);
    } catch (ReflectiveOperationException closed) {
      throw new IllegalArgumentException("no copy of a " + type.getName(), closed);
    }
  }
}
