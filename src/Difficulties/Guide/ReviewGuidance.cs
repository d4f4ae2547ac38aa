using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Difficulties.Guide;

/// <summary>
/// What becomes of guidance: the body that gave it or the province office looks at it again, suspends, replaces or withdraws it;
/// units go by it, or say what speaks against it. Whoever goes by it is told of each change.
/// </summary>
internal sealed class ReviewGuidance(WriteGate gate, DifficultySettlement settlement, PermissionRegistry permissions)
{
    /// <summary>What a seat may do with it now.</summary>
    public bool May(GuidanceAct act, Guidance guidance, Seat seat)
    {
        if (guidance.ProvinceCode != seat.ProvinceCode || guidance.Status is GuidanceStatus.Withdrawn or GuidanceStatus.Replaced)
        {
            return false;
        }

        var province = permissions.Allows(seat.Role, DifficultyPermissions.Assign);
        var body = seat.SpeaksFor == guidance.BodyPath;
        return act switch
        {
            GuidanceAct.Use or GuidanceAct.Doubt => permissions.Allows(seat.Role, DifficultyPermissions.Raise),
            // To stop is quick, to end for good is the body's leader's or the province's.
            GuidanceAct.StillTrue or GuidanceAct.Suspend => province || (body && permissions.Allows(seat.Role, DifficultyPermissions.Work)),
            _ => province || (body && permissions.Allows(seat.Role, DifficultyPermissions.Approve)),
        };
    }

    public Task<Result> RunAsync(string code, GuidanceAct? act, string reason, string other, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                if (act is not { } wanted)
                {
                    return DifficultyRefusals.ReviewMissing;
                }

                if (await FindAsync(write, code, seat, token) is not { } guidance)
                {
                    return DifficultyRefusals.NotFound;
                }

                return !May(wanted, guidance, seat) ? DifficultyRefusals.NotYours
                    : wanted == GuidanceAct.Use ? await UseAsync(write, guidance, seat, token)
                    : wanted == GuidanceAct.Doubt ? DoubtIt(write, guidance, reason, seat)
                    : await DecideAsync(write, guidance, wanted, reason, other, seat, token);
            },
            ct
        );

    private async Task<Result> DecideAsync(
        Write write,
        Guidance guidance,
        GuidanceAct act,
        string reason,
        string other,
        Seat seat,
        CancellationToken ct
    )
    {
        var follower = act == GuidanceAct.Replace ? await FindAsync(write, other, seat, ct) : null;
        var law = settlement.LawFor(guidance.BodyPath, write.Deed.At);
        var code = follower?.Status == GuidanceStatus.InForce ? follower.Code : null;
        if (guidance.Review(act, reason, code, seat.Signature, law) is { IsRefused: true } refused)
        {
            return refused;
        }

        var text = act switch
        {
            GuidanceAct.StillTrue => $"Còn đúng, xem lại ngày {VietnameseFormat.Date(guidance.ReviewOn)}",
            GuidanceAct.Suspend => $"Tạm dừng áp dụng: {reason}",
            GuidanceAct.Replace => $"Được thay bằng {code}: {reason}",
            _ => $"Thôi áp dụng: {reason}",
        };
        Note(write, guidance, "reviewed", text);
        if (act != GuidanceAct.StillTrue)
        {
            await TellUsersAsync(write, guidance, text, ct);
        }

        return Result.Done;
    }

    private static async Task<Result> UseAsync(Write write, Guidance guidance, Seat seat, CancellationToken ct)
    {
        var unit = seat.SpeaksFor;
        if (
            await write.Db.GuidanceUses.AnyAsync(
                row => row.ProvinceCode == guidance.ProvinceCode && row.GuidanceId == guidance.Id && row.UnitPath == unit,
                ct
            )
        )
        {
            return Result.Done;
        }

        write.Db.Add(
            new GuidanceUse
            {
                GuidanceId = guidance.Id,
                ProvinceCode = guidance.ProvinceCode,
                UnitPath = unit,
                At = write.Deed.At,
            }
        );
        Note(write, guidance, "used", $"{seat.UnitName} áp dụng");
        return Result.Done;
    }

    private Result DoubtIt(Write write, Guidance guidance, string reason, Seat seat)
    {
        if (reason.Length == 0)
        {
            return DifficultyRefusals.GuidanceReasonMissing;
        }

        var text = $"{settlement.NameOf(seat.SpeaksFor)}: {reason}";
        guidance.Contest(text, write.Deed.At);
        Note(write, guidance, "doubted", $"Bị phản ánh. {text}");
        write.Tell(guidance.BodyPath, null, $"Hướng dẫn {guidance.Code} bị phản ánh. {text}", PathOf(guidance.Code));
        return Result.Done;
    }

    /// <summary>Who relied on it: whoever raised the difficulty, and whoever said that he goes by it.</summary>
    private static async Task TellUsersAsync(Write write, Guidance guidance, string text, CancellationToken ct)
    {
        var (province, uses) = (guidance.ProvinceCode, write.Db.GuidanceUses);
        var units = await write
            .Db.Recommendations.Where(row => row.ProvinceCode == province && row.DifficultyId == guidance.DifficultyId)
            .Select(row => row.UnitPath)
            .Union(uses.Where(row => row.ProvinceCode == province && row.GuidanceId == guidance.Id).Select(row => row.UnitPath))
            .ToListAsync(ct);
        units.ForEach(unit => write.Tell(unit, null, $"Hướng dẫn {guidance.Code}: {text}", PathOf(guidance.Code)));
    }

    private static Task<Guidance?> FindAsync(Write write, string code, Seat seat, CancellationToken ct) =>
        write.Db.Guidance.FirstOrDefaultAsync(row => row.Code == code && row.ProvinceCode == seat.ProvinceCode, ct);

    private static void Note(Write write, Guidance guidance, string act, string text) =>
        write.Record($"guidance.{act}", GuidanceWriter.Kind, guidance.Id, guidance.ProvinceCode, guidance.BodyPath, text);

    private static string PathOf(string code) => $"/huong-dan/{code}";
}
