@echo off
rem Starts Chancery where it was unpacked, on Windows 10 and later. Needs a Java of 21 or later where no Java
rem of its own came with it. Blocks in brackets are avoided: a path such as "C:\Program Files (x86)" would end one.
rem
rem   CHANCERY_JAVA     the folder of the Java to use before any other (the one that holds bin\java.exe)
rem   CHANCERY_OPTIONS  options for Java, such as -Xmx4g

setlocal EnableExtensions DisableDelayedExpansion
for %%h in ("%~dp0..") do set "home=%%~fh"
set "jar=%home%\chancery-cli.jar"
if exist "%jar%" goto java
>&2 echo Chancery is not whole: "%jar%" is missing. Unpack it anew.
exit /b 2

:java
if not defined CHANCERY_JAVA goto own
set "java_home=%CHANCERY_JAVA%"
if exist "%java_home%\bin\java.exe" goto version
>&2 echo CHANCERY_JAVA ("%java_home%") is no folder of a Java: bin\java.exe is not in it. Point it to one, or unset it.
exit /b 2

:own
set "java_home=%home%\runtime"
if exist "%java_home%\bin\java.exe" goto start
if not defined JAVA_HOME goto path
set "java_home=%JAVA_HOME%"
if exist "%java_home%\bin\java.exe" goto version

:path
set "java_home="
for /f "delims=" %%j in ('where java.exe 2^>nul') do if not defined java_home for %%d in ("%%~dpj..") do set "java_home=%%~fd"
if defined java_home goto version
>&2 echo Chancery needs a Java of 21 or later, and none was found. Install one (for instance from https://adoptium.net), or set CHANCERY_JAVA to its folder.
exit /b 2

rem The release file of a Java says its version. Some have none, such as a link to java.exe: these are tried as they are.
:version
set "version="
if not exist "%java_home%\release" goto start
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%java_home%\release"`) do set "version=%%~v"
for /f "delims=.-+" %%m in ("%version%") do set "version=%%m"
if not defined version goto start
if %version% GEQ 21 goto start
>&2 echo Chancery needs a Java of 21 or later, and "%java_home%" is older. Install one (for instance from https://adoptium.net), or set CHANCERY_JAVA to its folder.
exit /b 2

rem From here on the window shows UTF-8; how it was before is put back at the end.
:start
set "java=%java_home%\bin\java.exe"
if not exist "%java%" set "java=java.exe"
set "page="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul 2>nul

rem Loaded classes are kept from the first call on, so that later ones start sooner; Java makes and renews the file
rem itself, silently.
set "quick="
if not defined LOCALAPPDATA goto run
if not exist "%LOCALAPPDATA%\chancery" mkdir "%LOCALAPPDATA%\chancery" 2>nul
set quick=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\chancery\start.jsa"

rem Colour and progress where Windows Terminal shows them; an older window may not.
:run
set "terminal=-Dchancery.terminal="
if defined WT_SESSION set "terminal=-Dchancery.terminal=ask -Djdk.console=java.base"
set "classes=%jar%"
if exist "%home%\parts\*.jar" set "classes=%jar%;%home%\parts\*"
"%java%" %quick% -Xlog:disable -Xlog:all=off -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED "-Dchancery.home=%home%" -Dchancery.program=chancery %terminal% %CHANCERY_OPTIONS% -cp "%classes%" org.chancery.cli.Chancery %*
set "code=%ERRORLEVEL%"
if defined page chcp %page% >nul 2>nul
exit /b %code%
