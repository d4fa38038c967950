import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A method written beforehand for a call that Java would make the code of when it is first reached.
 *
 * @param name of the method, which is static
 * @param type what the call takes and returns
 * @param code what it does
 */
record WrittenMethod(String name, MethodTypeDesc type, Consumer<CodeBuilder> code) {
  private static final int HASH_FACTOR = 31;
  private static final ClassDesc OBJECTS = ClassDesc.of(Objects.class.getName());

  /** Adds it to a class. */
  void addTo(ClassBuilder builder) {
    int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
    builder.withMethodBody(name, type, flags, code::accept);
  }

  /**
   * The first of several types, from a place on, that an object is of, as {@link
   * java.lang.runtime.SwitchBootstraps#typeSwitch} says: -1 for null, their number for none.
   * Nothing where a label is no type.
   */
  static WrittenMethod typeSwitch(String name, InvokeDynamicInstruction call) {
    var labels = call.bootstrapArgs();
    if (!labels.stream().allMatch(WrittenMethod::isClass)) {
      return null;
    }
    return new WrittenMethod(name, call.typeSymbol(), code -> pick(code, labels));
  }

  private static boolean isClass(ConstantDesc label) {
    return label instanceof ClassDesc type && !type.isPrimitive();
  }

  private static void pick(CodeBuilder code, List<ConstantDesc> labels) {
    code.aload(0).ifThen(Opcode.IFNULL, none -> none.iconst_m1().ireturn());
    for (int i = 0; i < labels.size(); i++) {
      int place = i;
      var type = (ClassDesc) labels.get(i);
      code.iload(1)
          .loadConstant(place)
          .ifThen(
              Opcode.IF_ICMPLE,
              from ->
                  from.aload(0)
                      .instanceOf(type)
                      .ifThen(found -> found.loadConstant(place).ireturn()));
    }
    code.loadConstant(labels.size()).ireturn();
  }

  /**
   * How a record is compared or hashed, as {@link java.lang.runtime.ObjectMethods#bootstrap} does
   * it; nothing for its text, which no start needs.
   */
  static WrittenMethod ofRecord(String name, ClassDesc owner, InvokeDynamicInstruction call) {
    var fields =
        call.bootstrapArgs().stream()
            .filter(DirectMethodHandleDesc.class::isInstance)
            .map(DirectMethodHandleDesc.class::cast)
            .toList();
    return switch (call.name().stringValue()) {
      case "equals" ->
          new WrittenMethod(name, call.typeSymbol(), code -> equal(code, owner, fields));
      case "hashCode" ->
          new WrittenMethod(name, call.typeSymbol(), code -> hash(code, owner, fields));
      default -> null;
    };
  }

  private static void equal(
      CodeBuilder code, ClassDesc owner, List<DirectMethodHandleDesc> fields) {
    var different = code.newLabel();
    code.aload(0).aload(1).ifThen(Opcode.IF_ACMPEQ, same -> same.iconst_1().ireturn());
    code.aload(1).instanceOf(owner).ifeq(different);
    code.aload(1).checkcast(owner).astore(2);
    for (var field : fields) {
      var type = field.invocationType().returnType();
      code.aload(0).getfield(owner, field.methodName(), type);
      code.aload(2).getfield(owner, field.methodName(), type);
      switch (TypeKind.from(type)) {
        case BOOLEAN, BYTE, CHAR, SHORT, INT -> code.if_icmpne(different);
        case LONG -> code.lcmp().ifne(different);
        case FLOAT, DOUBLE ->
            code.invokestatic(box(type), "compare", compared(type)).ifne(different);
        default -> code.invokestatic(OBJECTS, "equals", compared()).ifeq(different);
      }
    }
    code.iconst_1().ireturn();
    code.labelBinding(different).iconst_0().ireturn();
  }

  private static MethodTypeDesc compared(ClassDesc type) {
    return MethodTypeDesc.of(ConstantDescs.CD_int, type, type);
  }

  private static MethodTypeDesc compared() {
    return MethodTypeDesc.of(
        ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object);
  }

  private static void hash(CodeBuilder code, ClassDesc owner, List<DirectMethodHandleDesc> fields) {
    code.iconst_0();
    for (var field : fields) {
      var type = field.invocationType().returnType();
      var holder = type.isPrimitive() ? box(type) : OBJECTS;
      var taken = type.isPrimitive() ? type : ConstantDescs.CD_Object;
      code.loadConstant(HASH_FACTOR).imul();
      code.aload(0).getfield(owner, field.methodName(), type);
      code.invokestatic(holder, "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, taken)).iadd();
    }
    code.ireturn();
  }

  /** The class of a simple type that knows how to compare and hash it. */
  private static ClassDesc box(ClassDesc type) {
    return switch (TypeKind.from(type)) {
      case BOOLEAN -> ConstantDescs.CD_Boolean;
      case BYTE -> ConstantDescs.CD_Byte;
      case CHAR -> ConstantDescs.CD_Character;
      case SHORT -> ConstantDescs.CD_Short;
      case INT -> ConstantDescs.CD_Integer;
      case LONG -> ConstantDescs.CD_Long;
      case FLOAT -> ConstantDescs.CD_Float;
      case DOUBLE -> ConstantDescs.CD_Double;
      default -> OBJECTS;
    };
  }
}
