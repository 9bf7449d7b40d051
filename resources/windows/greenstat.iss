; The installer for Windows, made by Inno Setup 6:
; ISCC /DVersion=0.1.0 /DSource=dist\GreenStat /DIcon=build\build\greenstat.ico /DOutput=out greenstat.iss
; For the one who installs it alone, without an administrator's rights; what GreenStat keeps stays when it is removed.

[Setup]
AppId={{6E1C2F0B-6F0E-4B0B-9B57-6B8E6D0C5A11}
AppName=GreenStat
AppVersion={#Version}
AppPublisher=GreenStat Desktop
DefaultDirName={autopf}\GreenStat
DefaultGroupName=GreenStat
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
SetupIconFile={#Icon}
VersionInfoVersion={#Version}
MinVersion=10.0.17763
OutputDir={#Output}
OutputBaseFilename=GreenStat-{#Version}-windows-x86_64-setup
UninstallDisplayIcon={app}\GreenStat.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"
Name: "he"; MessagesFile: "compiler:Languages\Hebrew.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "ptbr"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"
#if FileExists(CompilerPath + "Languages\Arabic.isl")
; one of its own since 6.5
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
#endif
Name: "tr"; MessagesFile: "compiler:Languages\Turkish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; A newer version takes the whole place of an older one: of its libraries none is left to be loaded.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\GreenStat"; Filename: "{app}\GreenStat.exe"
Name: "{autodesktop}\GreenStat"; Filename: "{app}\GreenStat.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\GreenStat.exe"; Description: "{cm:LaunchProgram,GreenStat}"; Flags: nowait postinstall skipifsilent
