@echo off
rem Starts ServeScope on a JDK @java.release@ or later: the one that JAVA_HOME names, else the java on the PATH.
rem Words in JAVA_OPTS and SERVESCOPE_OPTS are options for Java, such as -Xmx4g.
setlocal
set "SERVESCOPE_LIB=%~dp0..\lib"
set "SERVESCOPE_JAVA=java.exe"
if defined JAVA_HOME set "SERVESCOPE_JAVA=%JAVA_HOME%\bin\java.exe"

rem Any release from 25 to 99, whatever else this Java says about itself.
"%SERVESCOPE_JAVA%" -version 2>&1 | findstr /r /c:"version .2[5-9]" /c:"version .[3-9][0-9]" >nul
if errorlevel 1 goto none

rem Java refuses to start with two collectors, and the options may name one.
set "SERVESCOPE_COLLECTOR="
if not defined JAVA_OPTS if not defined SERVESCOPE_OPTS set "SERVESCOPE_COLLECTOR=@java.collector@"

"%SERVESCOPE_JAVA%" "--module-path=%SERVESCOPE_LIB%\javafx" --add-modules=javafx.controls,javafx.fxml @java.options@ %SERVESCOPE_COLLECTOR% %JAVA_OPTS% %SERVESCOPE_OPTS% -classpath "%SERVESCOPE_LIB%\*" @main.class@ %*
exit /b %errorlevel%

:none
echo ServeScope needs a JDK @java.release@ or later, named by JAVA_HOME or on the PATH; this is none: %SERVESCOPE_JAVA%>&2
exit /b 1
