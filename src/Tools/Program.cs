using System.CommandLine;
using ThongSuot.Tools;

var root = new RootCommand("Thông Suốt: command-line tools")
{
    DueDates.Command(),
    PolicyVectors.Command(),
    Demonstration.Command(),
    FirstAdministratorCommand.Command(),
    CheckFigures.Command(),
    Replay.Command(),
    AuditCommands.Key(),
    AuditCommands.Export(),
    AuditCommands.Verify(),
    BackupCommands.Take(),
    BackupCommands.Restore(),
};
return await root.Parse(args).InvokeAsync();
