@echo off
rem Starts Copydesk from the folder that this script lies in.
setlocal
for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo copydesk: no Java found. Install Java 17 or later, or set JAVA_HOME. 1>&2
  exit /b 1
)

set "VERSION="
for /f "tokens=3" %%V in ('""%JAVA%" -version 2>&1" ^| findstr /r /c:" version "') do if not defined VERSION set "VERSION=%%~V"
set "MAJOR=0"
for /f "delims=.-+_ tokens=1" %%M in ("%VERSION%") do set "MAJOR=%%M"
if %MAJOR% LSS 17 (
  echo copydesk: Java 17 or later is needed, but "%JAVA%" is %VERSION%. Set JAVA_HOME to a newer one. 1>&2
  exit /b 1
)

set "JAR="
for %%J in ("%HOME_DIR%\lib\copydesk-cli-*.jar") do set "JAR=%%~fJ"
if not defined JAR (
  echo copydesk: "%HOME_DIR%\lib" is not complete. Unpack the distribution again. 1>&2
  exit /b 1
)

"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xshare:auto --enable-native-access=ALL-UNNAMED "-Dcopydesk.home=%HOME_DIR%" %COPYDESK_OPTS% -cp "%JAR%" org.copydesk.cli.Main %*
exit /b %ERRORLEVEL%
