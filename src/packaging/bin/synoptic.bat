@echo off
rem Starts Synoptic with the Java runtime beside it; with no command it opens the window.
setlocal
set "root=%~dp0.."
set "cache=-Xshare:auto"
if exist "%root%\lib\synoptic.aot" set "cache=-XX:AOTCache=%root%\lib\synoptic.aot"
"%root%\runtime\bin\java" "%cache%" "@%root%\lib\java.options" %SYNOPTIC_JAVA_OPTIONS% -Dsynoptic.home="%root%" -cp "%root%\lib\*" org.synoptic.Launcher %*
