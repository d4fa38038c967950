import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;

/**
 * Writes classes of a library in the form of Java 6 that are in an older one: those Java's cache
 * refuses, and each would be read and verified anew at every start. What they do stays the same.
 */
final class NewerClasses {
  private static final ClassFile FILES =
      PressedClasses.FILES.withOptions(ClassFile.StackMapsOption.GENERATE_STACK_MAPS);

  private NewerClasses() {}

  /** A class that the cache takes; the very same where it takes it as it is. */
  static byte[] convert(byte[] bytes) {
    var read = FILES.parse(bytes);
    if (read.majorVersion() >= ClassFile.JAVA_6_VERSION) {
      return bytes;
    }
    ClassTransform version =
        (built, element) ->
            built.with(
                element instanceof ClassFileVersion
                    ? ClassFileVersion.of(ClassFile.JAVA_6_VERSION, 0)
                    : element);
    // The code is written anew, for it needs what tells verifiers the types of its variables.
    return FILES.transformClass(
        read, version.andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)));
  }
}
