@echo off
rem Starts Entente with the Java of JAVA_HOME, or else the one on PATH.
rem ENTENTE_OPTS holds further options for Java, such as -Xmx6g.
setlocal
set "LIB=%~dp0..\lib"
set "TRAINING="
if "%~1"=="train" if defined ENTENTE_TRAINING set "TRAINING=%ENTENTE_TRAINING%"
if "%~1"=="train" if not defined ENTENTE_TRAINING set "TRAINING=%~dp0..\..\..\..\training\target\entente-train\lib"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo entente: expected a Java 17 or newer, found none. Install one, or set JAVA_HOME to it. 1>&2
  exit /b 2
)
for /f tokens^=2^ delims^=^" %%v in ('""%JAVA%" -version 2^>^&1"') do if not defined VERSION set "VERSION=%%v"
for /f "delims=.-" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 (
  echo entente: expected a Java 17 or newer, '%JAVA%' is %VERSION%. Set JAVA_HOME to a newer one. 1>&2
  exit /b 2
)
"%JAVA%" -Xmx3g -XX:+UseSerialGC -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED "-Dentente.training=%TRAINING%" %ENTENTE_OPTS% -cp "%LIB%\*;%TRAINING%\*" org.entente.cli.Main %*
exit /b %ERRORLEVEL%
