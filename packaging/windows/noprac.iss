; The Windows installer, by Inno Setup 6: packaging/build.py installer calls
;   iscc /DVersion=0.1.0 /DTree=build\packages\tree\noprac /Odist packaging\windows\noprac.iss
; It installs for one user without an administrator's password, or for all with one, and leaves what users make.

#ifndef Version
  #error Name the version: /DVersion=0.1.0
#endif
#ifndef Tree
  #error Name the folder of the frozen app: /DTree=build\packages\tree\noprac
#endif

[Setup]
AppId={{6A1E7C52-0B7C-4E0B-9D57-2B4E6F3A9C10}
AppName=noprac
AppVersion={#Version}
AppVerName=noprac {#Version}
AppPublisher=The noprac developers
VersionInfoVersion={#Version}
DefaultDirName={autopf}\noprac
DefaultGroupName=noprac
DisableProgramGroupPage=yes
LicenseFile=..\..\LICENSE
OutputBaseFilename=noprac-{#Version}-setup
UninstallDisplayIcon={app}\noprac-window.exe
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; An upgrade takes the old files away first; what users make lies elsewhere.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Tree}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\noprac"; Filename: "{app}\noprac-window.exe"; AppUserModelID: "org.noprac.noprac"
Name: "{autodesktop}\noprac"; Filename: "{app}\noprac-window.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\noprac-window.exe"; Description: "{cm:LaunchProgram,noprac}"; Flags: nowait postinstall skipifsilent
