# Signs the given files with the certificate (base64 of a .pfx) and the password that are in the environment.
[IO.File]::WriteAllBytes("certificate.pfx", [Convert]::FromBase64String($env:CERTIFICATE))
try {
    $tool = Get-ChildItem "C:\Program Files (x86)\Windows Kits\10\bin\*\x64\signtool.exe" | Select-Object -Last 1
    & $tool sign /f certificate.pfx /p $env:PASSWORD /fd SHA256 /tr http://timestamp.digicert.com /td SHA256 $args
    if ($LASTEXITCODE) { exit $LASTEXITCODE }
} finally {
    Remove-Item certificate.pfx
}
