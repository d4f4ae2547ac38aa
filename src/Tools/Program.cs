using System.CommandLine;
using ThongSuot.Host;
using ThongSuot.Platform.Storage;
using ThongSuot.Tools;

var root = new RootCommand("Thông Suốt: command-line tools")
{
    DueDates.Command(),
    PolicyVectors.Command(),
    DemonstrationCommand.Command(),
    FirstAdministratorCommand.Command(),
    CheckFigures.Command(),
    CheckCatalogue.Command(),
    CheckCompetences.Command(),
    CheckPackage.Command(),
    Replay.Command(),
    Report.Command(),
    AuditCommands.Key(),
    AuditCommands.Export(),
    AuditCommands.Verify(),
    BackupCommands.Take(),
    BackupCommands.Restore(),
    TestCertificateCommand.Command(),
    Score766.Command(),
};
try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception failure) when (StartException.AdviceOf(failure, ModuleList.Options(Environment.GetEnvironmentVariable)) is { } advice)
{
    await Console.Error.WriteLineAsync(advice);
    return 1;
}
