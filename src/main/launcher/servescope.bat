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

rem Java refuses to start with two collectors or with options about another cache, and the options may name them.
set "SERVESCOPE_COLLECTOR="
set "SERVESCOPE_CACHE="
if defined JAVA_TOOL_OPTIONS goto start
if defined JDK_JAVA_OPTIONS goto start
if defined JAVA_OPTS goto start
if defined SERVESCOPE_OPTS goto start
set "SERVESCOPE_COLLECTOR=@java.collector@"
if exist "%SERVESCOPE_LIB%\servescope.aot" set SERVESCOPE_CACHE=-Xlog:disable "-XX:AOTCache=%SERVESCOPE_LIB%\servescope.aot" -XX:+IgnoreUnrecognizedVMOptions @java.patience@

:start
rem The command line needs no JavaFX unless it draws. Java ignores a cache that does not fit, silently if nothing is logged.
set "SERVESCOPE_COMMAND="
for %%c in (run theory validate find import gallery --help -h --version -V) do if "%~1"=="%%c" set "SERVESCOPE_COMMAND=yes"
for %%w in (%*) do if "%%~w"=="--charts" set "SERVESCOPE_COMMAND="
for %%w in (%*) do if "%%~w"=="--charts-as" set "SERVESCOPE_COMMAND="
if not defined SERVESCOPE_COMMAND goto window
"%SERVESCOPE_JAVA%" %SERVESCOPE_CACHE% %SERVESCOPE_COLLECTOR% %JAVA_OPTS% %SERVESCOPE_OPTS% -classpath "%SERVESCOPE_LIB%\*" @main.class@ %*
exit /b %errorlevel%

:window
rem The window copies simulations under way, final fields too, of which Java warns from 26 on (JEP 500).
set "SERVESCOPE_FINALS="
"%SERVESCOPE_JAVA%" -version 2>&1 | findstr /r /c:"version .2[6-9]" /c:"version .[3-9][0-9]" >nul
if not errorlevel 1 set "SERVESCOPE_FINALS=--enable-final-field-mutation=ALL-UNNAMED"
"%SERVESCOPE_JAVA%" "--module-path=%SERVESCOPE_LIB%\javafx" --add-modules=javafx.controls,javafx.fxml @java.options@ %SERVESCOPE_FINALS% %SERVESCOPE_COLLECTOR% %JAVA_OPTS% %SERVESCOPE_OPTS% -classpath "%SERVESCOPE_LIB%\*" @main.class@ %*
exit /b %errorlevel%

:none
echo ServeScope needs a JDK @java.release@ or later, named by JAVA_HOME or on the PATH; this is none: %SERVESCOPE_JAVA%>&2
exit /b 1
