package dev.servescope.storage.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {
  private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void oldFile() throws IOException {
    file = folder.resolve("a.servescope");
    Files.write(file, OLD);
  }

  @AfterEach
  void nothingIsLeftBeside() throws IOException {
    folder.toFile().setWritable(true);
    try (var files = Files.list(folder)) {
      assertThat(files).noneMatch(path -> path.toString().endsWith(".tmp"));
    }
  }

  @Test
  void aFileIsReplacedWhole() throws IOException {
    Disk.save(file, NEW);
    assertThat(file).hasBinaryContent(NEW);
    assertThat(Disk.read(file, 3)).isEqualTo(NEW);
  }

  @Test
  void aFileKeepsItsPermissions() throws IOException {
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
    var shared = PosixFilePermissions.fromString("rw-rw-r--");
    Files.setPosixFilePermissions(file, shared);
    Disk.save(file, NEW);
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(shared);
  }

  @Test
  void aLinkStaysALink() throws IOException {
    var link = folder.resolve("link.servescope");
    try {
      Files.createSymbolicLink(link, file);
    } catch (UnsupportedOperationException | IOException unsupported) {
      assumeTrue(false, "this system makes no links");
    }
    Disk.save(link, NEW);
    assertThat(link).isSymbolicLink();
    assertThat(file).hasBinaryContent(NEW);
  }

  @Test
  void aFolderThatCannotBeWrittenToLeavesTheOldFile() {
    folder.toFile().setWritable(false);
    assumeFalse(Files.isWritable(folder), "this user may write everywhere");
    assertThatThrownBy(() -> Disk.save(file, NEW))
        .hasMessage(
            "Could not save a.servescope: there is no permission for it in " + folder + ".");
    assertThat(file).hasBinaryContent(OLD);
  }

  @Test
  void aFileThatIsWriteProtectedIsLeftAsItWas() {
    file.toFile().setWritable(false);
    assumeFalse(Files.isWritable(file), "this user may write everywhere");
    assertThatThrownBy(() -> Disk.save(file, NEW))
        .hasMessage("Could not save a.servescope: it is write-protected.");
    assertThat(file).hasBinaryContent(OLD);
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    var lost = folder.resolve("none").resolve("a.servescope");
    assertThatThrownBy(() -> Disk.save(lost, NEW))
        .hasMessage(
            "Could not save a.servescope: there is no folder " + folder.resolve("none") + ".");
    assertThatThrownBy(() -> Disk.read(lost, 3))
        .hasMessage(
            "Could not open a.servescope: there is no folder " + folder.resolve("none") + ".");
  }

  @Test
  void aDiskThatFillsUpHalfWayLeavesTheOldFile() {
    assertThatThrownBy(
            () ->
                Saving.save(
                    file,
                    channel -> {
                      channel.write(ByteBuffer.wrap(NEW, 0, 2));
                      throw new IOException("No space left on device");
                    }))
        .hasMessage("Could not save a.servescope: the disk that holds " + folder + " is full.");
    assertThat(file).hasBinaryContent(OLD);
  }

  @Test
  void aFileWhereTheFolderWasIsNamed() {
    var message = "Could not save b.servescope: " + file + " is no folder.";
    assertThatThrownBy(() -> Disk.save(file.resolve("b.servescope"), NEW)).hasMessage(message);
    assertThatThrownBy(() -> Disk.makeFolderOf(file.resolve("b.servescope"))).hasMessage(message);
    assertThatThrownBy(() -> Disk.makeFolderOf(file.resolve("deeper/b.servescope")))
        .hasMessage(message);
    assertThat(file).hasBinaryContent(OLD);
  }

  @Test
  void aNameAsLongAsTheSystemAllowsIsSaved() throws IOException {
    var name = "x".repeat(255 - ".servescope".length()) + ".servescope";
    Disk.save(folder.resolve(name), NEW);
    assertThat(folder.resolve(name)).hasBinaryContent(NEW);
  }

  @Test
  void whatIsNeitherFileNorFolderIsLeftAsItWas() throws Exception {
    var pipe = folder.resolve("pipe");
    try {
      var made = new ProcessBuilder("mkfifo", pipe.toString()).start();
      assumeTrue(made.waitFor() == 0, "this system makes no pipes");
    } catch (IOException unsupported) {
      assumeTrue(false, "this system makes no pipes");
    }
    assertThatThrownBy(() -> Disk.save(pipe, NEW))
        .hasMessage("Could not save pipe: it is not a file.");
    assertThat(Files.isRegularFile(pipe)).isFalse();
  }

  @Test
  void aLinkToAFileThatIsNotThereYetStaysALink() throws IOException {
    var link = folder.resolve("link.servescope");
    var later = folder.resolve("later.servescope");
    try {
      Files.createSymbolicLink(link, later.getFileName());
    } catch (UnsupportedOperationException | IOException unsupported) {
      assumeTrue(false, "this system makes no links");
    }
    Disk.save(link, NEW);
    assertThat(link).isSymbolicLink();
    assertThat(later).hasBinaryContent(NEW);
  }

  @Test
  void aFolderIsNoFile() {
    assertThatThrownBy(() -> Disk.save(folder, NEW)).hasMessageContaining("there is a folder of");
    assertThatThrownBy(() -> Disk.read(folder, 3)).hasMessageContaining("it is not a file");
  }

  @Test
  void aNameThatTheSystemRefusesIsExplained() {
    var endless = folder.resolve("x".repeat(300));
    assertThatThrownBy(() -> Disk.save(endless, NEW))
        .isInstanceOf(TroubleException.class)
        .hasMessageStartingWith("Could not save xxx")
        .hasMessageContaining("the system says \"");
  }

  @Test
  void aFileThatIsTooLargeIsRefusedUnread() throws IOException {
    Files.write(file, new byte[2 * 1024 * 1024 + 1]);
    assertThatThrownBy(() -> Disk.read(file, 2 * 1024 * 1024))
        .hasMessage("Could not open a.servescope: it is larger than 2 MiB.");
  }

  @Test
  void aFileThatIsNotThereIsNamedWithItsFolder() {
    assertThatThrownBy(() -> Disk.read(folder.resolve("b.servescope"), 3))
        .hasMessage("Could not open b.servescope: there is no such file in " + folder + ".");
  }
}
