using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Projects.Contracts;
using ThongSuot.Finance.Projects.Requests;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Finance.Projects;

/// <summary>What an act may carry; each reads its own part.</summary>
internal sealed record ProjectInput
{
    public string Content { get; init; } = string.Empty;

    public string Number { get; init; } = string.Empty;

    public long Amount { get; init; }

    public DateOnly? On { get; init; }

    /// <summary>Name of the package of a contract.</summary>
    public string Package { get; init; } = string.Empty;

    /// <summary>Đồng planned for the package.</summary>
    public long Planned { get; init; }

    /// <summary>The contract that is accepted or paid for; null for costs outside contracts.</summary>
    public Guid? Contract { get; init; }

    /// <summary>What waits for a second person and is agreed to or turned down.</summary>
    public Guid? Request { get; init; }

    /// <summary>Percent of the works that stand.</summary>
    public int? Percent { get; init; }

    /// <summary>Path of the new owner.</summary>
    public string Unit { get; init; } = string.Empty;
}

/// <summary>Does one act on one project.</summary>
internal sealed class MoveProject(WriteGate gate, FinanceBooks books)
{
    public const string Kind = "project";

    /// <returns>The code of the project, or why it could not be done.</returns>
    public Task<Result<string>> RunAsync(string code, ProjectAct act, ProjectInput input, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await ProjectReads.OpenAsync(write.Db, code, seat, token) is not { } row)
                {
                    return ProjectRefusals.NotFound;
                }

                if (
                    (ProjectCompetence.Against(act, row, seat) ?? Against(act, input, row, OfficeClock.DayOf(write.Deed.At))) is { } against
                )
                {
                    return against;
                }

                var done = await MoveAsync(write, row, act, input, seat, token);
                if (done.IsRefused)
                {
                    return done.Refusal;
                }

                var form = ProjectActs.Forms.Of(act);
                write.Record(
                    $"project.{form.Slug}",
                    Kind,
                    row.Id.Value,
                    row.ProvinceCode,
                    row.OwnerPath,
                    $"{form.Past}{(input.Number.Length > 0 ? $" {input.Number}" : string.Empty)}{(input.Amount > 0 ? $": {VietnameseFormat.Money(input.Amount)}" : string.Empty)}{(act == ProjectAct.ReportProgress ? $": {input.Percent} %" : string.Empty)}{(act == ProjectAct.CorrectAcceptance ? $"; lý do: {input.Content}" : string.Empty)}{DecidedOf(write.Db, input)}",
                    new
                    {
                        row.Accepted,
                        row.Disbursed,
                        State = row.State.ToString(),
                    }
                );
                return row.Code;
            },
            ct
        );

    /// <summary>What was agreed to or turned down; empty for every other act.</summary>
    private static string DecidedOf(Db db, ProjectInput input) =>
        input.Request is { } id && db.ProjectRequests.Local.FirstOrDefault(one => one.Id == id) is { } request
            ? $": {ProjectRequests.Words(request)}"
            : string.Empty;

    private static Refusal? Against(ProjectAct act, ProjectInput input, Project row, DateOnly today)
    {
        var form = ProjectActs.Forms.Of(act);
        return Refusal.Together([
            form.Wants(Web.Acts.ActFields.Number) && input.Number.Length is 0 or > Project.NumberLength
                ? ProjectRefusals.NumberMissing
                : null,
            form.Wants(Web.Acts.ActFields.Amount) && input.Amount <= 0 ? ProjectRefusals.AmountWrong
            : form.Wants(Web.Acts.ActFields.Amount) && !Amounts.Fits(0, input.Amount) ? FinanceRefusals.AmountTooLarge
            : null,
            form.Wants(Web.Acts.ActFields.Day) ? ProjectDays.Against(input.On, today, row.InvestmentOn) : null,
            form is { Content: not null, ContentOptional: false } && input.Content.Length is 0 or > Project.TextLength
                ? ProjectRefusals.WordsMissing
                : null,
        ]);
    }

    private async Task<Result> MoveAsync(Write write, Project row, ProjectAct act, ProjectInput input, Seat seat, CancellationToken ct)
    {
        var on = input.On ?? OfficeClock.DayOf(write.Deed.At);
        return act switch
        {
            ProjectAct.ProposeOwner => Propose(write, row, input.Unit, seat),
            ProjectAct.ConfirmOwner => row.ConfirmOwner(input.Number, seat.AccountId),
            ProjectAct.DeclineOwner => Decline(write, row, input.Content),
            ProjectAct.GiveCapital or ProjectAct.CutCapital or ProjectAct.Disburse or ProjectAct.Recover => await ProjectRequests.AskAsync(
                write,
                row,
                act,
                input,
                seat,
                ct
            ),
            ProjectAct.Agree or ProjectAct.TurnDown => await ProjectRequests.DecideAsync(write, row, act, input, seat, ct),
            ProjectAct.ApproveInvestment => row.ApproveInvestment(input.Number, input.Amount, on),
            ProjectAct.SignContract => await SignContractAsync(write, row, input, on, ct),
            ProjectAct.Start => row.Start(),
            ProjectAct.ReportProgress => row.ReportProgress(input.Percent, on, input.Content),
            ProjectAct.Accept => await AcceptAsync(write, row, input, on, ct),
            ProjectAct.CorrectAcceptance => await Requests.CorrectAcceptance.RunAsync(write, row, input, seat, on, ct),
            ProjectAct.HandOver => await HandOverAsync(write.Db, row, on, ct),
            ProjectAct.SendSettlement => row.SendSettlement(on, seat.AccountId),
            ProjectAct.SubmitSettlement => row.SubmitSettlement(on),
            ProjectAct.ApproveSettlement => row.ApproveSettlement(input.Number, input.Amount, on, seat.AccountId),
            _ => row.Close(),
        };
    }

    private Result Propose(Write write, Project row, string path, Seat seat)
    {
        if (
            books.UnitAt(path) is not { Kind: Territory.UnitKind.Commune or Territory.UnitKind.Department }
            || Scope.ProvinceOf(path) != row.ProvinceCode
        )
        {
            return ProjectRefusals.OwnerUnknown;
        }

        write.Tell(
            path,
            null,
            $"Dự án {row.Code} chờ xác nhận chủ đầu tư: {CleanText.CutTo(row.Name, 120)}",
            $"/ngan-sach/du-an/{row.Code}"
        );
        return row.ProposeOwner(path, seat.AccountId);
    }

    private static Result Decline(Write write, Project row, string why)
    {
        write.Tell(
            UnitPath.OfFinance(row.ProvinceCode),
            null,
            $"Dự án {row.Code} chưa có chủ: nơi được giao không nhận, {CleanText.CutTo(why, 120)}",
            $"/ngan-sach/du-an/{row.Code}"
        );
        return row.DeclineOwner();
    }

    /// <summary>Nothing is handed over before it was contracted.</summary>
    private static async Task<Result> HandOverAsync(Db db, Project row, DateOnly on, CancellationToken ct)
    {
        var signed = (await ProjectReads.ContractsAsync(db, row, ct)).Select(one => (DateOnly?)one.SignedOn).Max();
        return on < signed ? ProjectRefusals.HandedOverTooEarly(signed.Value) : row.HandOver(on);
    }

    private static async Task<Result> SignContractAsync(Write write, Project row, ProjectInput input, DateOnly on, CancellationToken ct)
    {
        if ((await ProjectReads.ContractsAsync(write.Db, row, ct)).Any(one => one.Number == input.Number))
        {
            return ProjectRefusals.NumberKnown(input.Number);
        }

        var facts = new ContractFacts(input.Number, input.Package, input.Content, input.Planned, input.Amount);
        if (!row.SignContract(facts, on).TryGet(out var contract, out var refusal))
        {
            return refusal;
        }

        write.Db.Add(contract);
        return Result.Done;
    }

    private static async Task<Result> AcceptAsync(Write write, Project row, ProjectInput input, DateOnly on, CancellationToken ct)
    {
        if (!(await ProjectReads.ContractAsync(write.Db, row, input.Contract, ct)).TryGet(out var contract, out var unknown))
        {
            return unknown;
        }

        if (on < contract.Of?.SignedOn)
        {
            return ProjectRefusals.BeforeStep(contract.Of.SignedOn);
        }

        return contract.Of?.Accept(input.Amount) is { IsRefused: true } above ? above : row.Accept(input.Amount);
    }
}
