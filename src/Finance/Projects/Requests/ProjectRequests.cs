using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Projects.Contracts;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Finance.Projects.Requests;

/// <summary>Asks for capital and payments within the write of an act on a project, and does what a second person agreed to.</summary>
internal static class ProjectRequests
{
    public static async Task<Result> AskAsync(Write write, Project row, ProjectAct act, ProjectInput input, Seat seat, CancellationToken ct)
    {
        var on = input.On ?? OfficeClock.DayOf(write.Deed.At);
        var (kind, sign) = act switch
        {
            ProjectAct.GiveCapital => (RequestKind.Capital, 1),
            ProjectAct.CutCapital => (RequestKind.Capital, -1),
            ProjectAct.Disburse => (RequestKind.Payment, 1),
            _ => (RequestKind.Payment, -1),
        };
        var waiting = await WaitingAsync(write.Db, row, ct);
        var money = new ProjectMoney(write.Db, row, waiting);
        if (
            !(await money.CheckAsync(kind, sign * input.Amount, on, input.Number, input.Contract, ct)).TryGet(out var year, out var refusal)
        )
        {
            return refusal;
        }

        if (kind == RequestKind.Payment && input.Contract is null && input.Content.Length == 0)
        {
            return ProjectRefusals.CostUnnamed;
        }

        write.Db.Add(
            new ProjectRequest
            {
                Id = Guid.CreateVersion7(),
                ProvinceCode = row.ProvinceCode,
                ProjectId = row.Id,
                Kind = kind,
                ContractId = input.Contract is { } contract ? new ProjectContractId(contract) : null,
                Year = year,
                Amount = sign * input.Amount,
                Number = input.Number,
                On = on,
                Content = input.Content,
                AskedBy = seat.AccountId,
                AskedByName = seat.Signature,
            }
        );
        write.Tell(
            kind == RequestKind.Capital ? UnitPath.OfFinance(row.ProvinceCode) : row.OwnerPath,
            null,
            $"Dự án {row.Code}: {ProjectActs.Forms.Of(act).Button.ToLowerInvariant()} {VietnameseFormat.Money(input.Amount)}, chờ lãnh đạo xác nhận",
            $"/ngan-sach/du-an/{row.Code}"
        );
        return row.Wait(waiting.Count + 1);
    }

    /// <summary>
    /// Whose word a request waits for: for capital the head of the Department of Finance or the province, for payments the owner's.
    /// </summary>
    public static bool MayDecide(Project row, RequestKind kind, Seat seat) =>
        kind != RequestKind.Capital
            ? FinanceSeats.ApprovesFor(row.OwnerPath, seat)
            : seat.Role == Role.ProvinceLeader || (seat.Role == Role.DepartmentLeader && FinanceSeats.IsFinance(seat));

    public static async Task<Result> DecideAsync(
        Write write,
        Project row,
        ProjectAct act,
        ProjectInput input,
        Seat seat,
        CancellationToken ct
    )
    {
        var waiting = await WaitingAsync(write.Db, row, ct);
        if (waiting.FirstOrDefault(one => one.Id == input.Request) is not { } request || !MayDecide(row, request.Kind, seat))
        {
            return ProjectRefusals.RequestGone;
        }

        var decided = request.Decide(act == ProjectAct.Agree ? RequestState.Agreed : RequestState.TurnedDown, seat, input.Content);
        if (decided.IsRefused)
        {
            return decided;
        }

        var others = waiting.Where(one => one != request).ToList();
        if (act == ProjectAct.Agree && await new ProjectMoney(write.Db, row, others).MoveAsync(request, ct) is { IsRefused: true } refused)
        {
            return refused;
        }

        if (act == ProjectAct.TurnDown)
        {
            write.Tell(
                request.Kind == RequestKind.Capital ? UnitPath.OfFinance(row.ProvinceCode) : row.OwnerPath,
                null,
                $"Dự án {row.Code}: không xác nhận {request.Number}, {VietnameseFormat.Money(request.Amount)}: {CleanText.CutTo(input.Content, 120)}",
                $"/ngan-sach/du-an/{row.Code}"
            );
        }

        return row.Wait(others.Count);
    }

    /// <summary>What waits for a second person, the oldest first.</summary>
    public static async Task<IReadOnlyList<ProjectRequest>> WaitingAsync(Db db, Project row, CancellationToken ct)
    {
        var (requests, province, id) = (db.ProjectRequests, row.ProvinceCode, row.Id);
        var waiting = await requests
            .Where(one => one.ProvinceCode == province && one.ProjectId == id && one.State == RequestState.Waiting)
            .ToListAsync(ct);
        return [.. waiting.OrderBy(one => one.Id)];
    }

    public static string Words(ProjectRequest one) =>
        $"{(one.Kind, one.Amount > 0) switch
        {
            (RequestKind.Capital, true) => "Bố trí vốn",
            (RequestKind.Capital, false) => "Giảm vốn",
            (RequestKind.Acceptance, _) => "Giảm nghiệm thu",
            (RequestKind.Payment, true) => "Giải ngân",
            _ => "Thu hồi, giảm chi",
        }} {VietnameseFormat.Money(Math.Abs(one.Amount))}, {one.Number} ngày {VietnameseFormat.Date(one.On)}, {one.AskedByName}";
}
