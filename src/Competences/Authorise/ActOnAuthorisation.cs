using Microsoft.EntityFrameworkCore;
using ThongSuot.Competences.Register;
using ThongSuot.Competences.Signing;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Competences.Authorise;

/// <summary>What an act may carry; each reads its own part.</summary>
internal sealed record AuthorisationActInput(string? Number, DateOnly? Day, string? Why);

/// <summary>
/// Signs, revokes or withdraws an authorisation. Signing writes its rows into the register, revoking ends them: so the register answers for
/// every day who could sign.
/// </summary>
internal sealed class ActOnAuthorisation(WriteGate gate, ISeatDirectory seats, AuthorisedSeats named, CompetenceBook book)
{
    private const string Source = "Văn bản ủy quyền lập trên hệ thống";

    public async Task<Result<string>> RunAsync(
        string code,
        AuthorisationAct act,
        AuthorisationActInput input,
        Seat seat,
        Deed deed,
        CancellationToken ct
    )
    {
        var done = await gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await write.Db.AuthorisationAsync(code, seat, token) is not { } row)
                {
                    return AuthorisationRefusals.NotFound;
                }

                if (AuthorisationActs.Against(act, row, seat) is { } against)
                {
                    return against;
                }

                var today = OfficeClock.DayOf(write.Deed.At);
                var result = act switch
                {
                    AuthorisationAct.Sign => await SignAsync(write, row, input, seat, today, token),
                    AuthorisationAct.Revoke => await RevokeAsync(write, row, input, today, token),
                    _ => row.Withdraw(),
                };
                if (result.IsRefused)
                {
                    return result.Refusal;
                }

                await RegisterMark.MoveAsync(write.Db, row.ProvinceCode, token);
                WriteAuthorisation.Record(write, row, AuthorisationActs.Forms.Of(act).Slug, TextOf(act, row));
                Tell(write, act, row);
                return row.Code;
            },
            ct
        );
        await named.RefreshAsync(ct);
        return done;
    }

    private async Task<Result> SignAsync(
        Write write,
        Authorisation row,
        AuthorisationActInput input,
        Seat seat,
        DateOnly today,
        CancellationToken ct
    )
    {
        var signed = row.Sign(seat, input.Number, input.Day, today);
        if (signed.IsRefused)
        {
            return signed;
        }

        if (await WriteAuthorisation.AgainstAsync(write.Db, book, row, OfficeTitle.Of(seat.Title), seats, ct) is { } unlawful)
        {
            return unlawful;
        }

        if (await AgainstTwinAsync(write.Db, row, ct) is { } twin)
        {
            return twin;
        }

        foreach (var part in row.Parts)
        {
            write.Db.Add(RowOf(row, part, seat));
        }

        return Result.Done;
    }

    /// <summary>One number a year, and one decision for a task and a person at a time.</summary>
    private static async Task<Refusal?> AgainstTwinAsync(Db db, Authorisation row, CancellationToken ct)
    {
        var (province, unit, id, number) = (row.ProvinceCode, row.UnitPath, row.Id, row.Number);
        var (first, next) = (new DateOnly(row.DecidedOn.Year, 1, 1), new DateOnly(row.DecidedOn.Year + 1, 1, 1));
        var taken = await db
            .Authorisations.Where(one => one.ProvinceCode == province && one.UnitPath == unit && one.Id != id && one.Number == number)
            .Where(one => one.State == AuthorisationState.Signed || one.State == AuthorisationState.Revoked)
            .Where(one => one.DecidedOn >= first && one.DecidedOn < next)
            .Select(one => one.Code)
            .FirstOrDefaultAsync(ct);
        if (taken is not null)
        {
            return AuthorisationRefusals.NumberTaken(taken);
        }

        var (subjects, from, to) = (row.Parts.Select(part => part.Subject).Distinct().ToList(), row.From, row.To);
        var (seats, rows) = (row.Parts.Select(part => (SeatId?)part.SeatId).Distinct().ToList(), db.CompetenceRows);
        var twice = await rows.Where(one => one.ProvinceCode == province && one.UnitPath == unit && subjects.Contains(one.Subject))
            .Where(one => seats.Contains(one.SeatId) && one.ValidFrom <= to && (one.ValidTo == null || one.ValidTo >= from))
            .FirstOrDefaultAsync(ct);
        return twice is null ? null : AuthorisationRefusals.Twice(twice.Title, twice.Document);
    }

    private static async Task<Result> RevokeAsync(
        Write write,
        Authorisation row,
        AuthorisationActInput input,
        DateOnly today,
        CancellationToken ct
    )
    {
        var revoked = row.Revoke(input.Day, input.Why, today);
        if (revoked.IsRefused)
        {
            return revoked;
        }

        var (province, id, rows) = (row.ProvinceCode, row.Id, write.Db.CompetenceRows);
        var standing = await rows.Where(one => one.ProvinceCode == province && one.AuthorisationId == id).ToListAsync(ct);
        foreach (var one in standing)
        {
            // What never began leaves no trace in the register; the decision itself stays.
            if (one.ValidFrom >= row.RevokedFrom)
            {
                write.Db.Remove(one);
            }
            else
            {
                one.EndBefore(row.RevokedFrom!.Value);
            }
        }

        return Result.Done;
    }

    private static CompetenceRow RowOf(Authorisation row, AuthorisationPart part, Seat head) =>
        new()
        {
            Id = CompetenceRowId.New(),
            ProvinceCode = row.ProvinceCode,
            UnitPath = row.UnitPath,
            Subject = part.Subject,
            Name = part.Name,
            Field = part.Field,
            Level = new UnitPath(row.UnitPath).IsInCommune ? HolderLevel.Commune : HolderLevel.Province,
            Body = head.UnitName,
            Title = part.Holder,
            Form = CompetenceForm.Authorised,
            BasisKind = "ủy quyền",
            Document = row.Number,
            Article = string.Empty,
            ValidFrom = row.From,
            ValidTo = row.To,
            Previous = head.Title,
            SignForm = "TUQ.",
            MayAuthorise = false,
            Territory = string.Empty,
            Conditions = CleanText.CutTo(row.Conditions, CompetenceRow.TextLength),
            Supersedes = string.Empty,
            Certainty = Certainty.Read,
            Source = Source,
            Note = row.Code,
            SeatId = part.SeatId,
            AuthorisationId = row.Id,
        };

    private static string TextOf(AuthorisationAct act, Authorisation row) =>
        act switch
        {
            AuthorisationAct.Sign =>
                $"Ký ủy quyền số {row.Number}, từ {VietnameseFormat.Date(row.From)} đến {VietnameseFormat.Date(row.To)}",
            AuthorisationAct.Revoke => $"Thu hồi từ {VietnameseFormat.Date(row.RevokedFrom!.Value)}: {row.RevokedWhy}",
            _ => "Rút dự thảo",
        };

    private static void Tell(Write write, AuthorisationAct act, Authorisation row)
    {
        if (act == AuthorisationAct.Withdraw)
        {
            return;
        }

        foreach (var person in row.Parts.Select(part => part.SeatId).Distinct())
        {
            var words =
                act == AuthorisationAct.Sign
                    ? $"Bạn được ủy quyền ký theo {row.Number}, đến {VietnameseFormat.Date(row.To)}"
                    : $"Thôi ủy quyền theo {row.Number} từ {VietnameseFormat.Date(row.RevokedFrom!.Value)}";
            write.Tell(row.UnitPath, person.Value, words, $"/tham-quyen/uy-quyen/{row.Code}");
        }
    }
}
