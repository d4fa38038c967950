import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;

/**
 * Writes the program's classes anew where Java would make code for them at each start: what a
 * pattern in a {@code switch} picks, and how records are compared and hashed. Java's cache keeps
 * the code of lambdas and of joined strings, not of these; each costs some milliseconds when it is
 * first needed, and a window needs dozens.
 */
final class PressedClasses {
  private static final String SWITCHES = "java.lang.runtime.SwitchBootstraps";
  private static final String RECORDS = "java.lang.runtime.ObjectMethods";

  /** How types are related says the class path, which has them all. */
  static final ClassFile FILES =
      ClassFile.of(
          ClassFile.ClassHierarchyResolverOption.of(
              ClassHierarchyResolver.ofResourceParsing(PressedClasses.class.getClassLoader())
                  .orElse(ClassHierarchyResolver.defaultResolver())));

  private PressedClasses() {}

  /** A class without them; the very same where it has none. */
  static byte[] press(byte[] bytes) {
    var read = FILES.parse(bytes);
    var added = new ArrayList<WrittenMethod>();
    var owner = read.thisClass().asSymbol();
    boolean isInterface = read.flags().has(AccessFlag.INTERFACE);
    CodeTransform calls =
        (code, element) -> {
          var written = written(element, owner, added.size());
          if (written == null) {
            code.with(element);
          } else {
            added.add(written);
            code.invokestatic(owner, written.name(), written.type(), isInterface);
          }
        };
    var pressed =
        FILES.transformClass(
            read,
            ClassTransform.transformingMethodBodies(calls)
                .andThen(
                    ClassTransform.endHandler(end -> added.forEach(method -> method.addTo(end)))));
    return added.isEmpty() ? bytes : pressed;
  }

  /** The method that does what a call that is made at run time would do; none for other calls. */
  private static WrittenMethod written(CodeElement element, ClassDesc owner, int number) {
    if (!(element instanceof InvokeDynamicInstruction call)) {
      return null;
    }
    var maker = call.bootstrapMethod().owner();
    var named = maker.packageName() + "." + maker.displayName();
    var name = "pressed$" + call.name().stringValue() + "$" + number;
    if (named.equals(SWITCHES) && call.name().equalsString("typeSwitch")) {
      return WrittenMethod.typeSwitch(name, call);
    }
    if (named.equals(RECORDS)) {
      return WrittenMethod.ofRecord(name, owner, call);
    }
    return null;
  }
}
