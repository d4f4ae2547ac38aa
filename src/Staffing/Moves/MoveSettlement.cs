using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing.Moves;

/// <summary>What every act on moves shares: facts for the law checks, the deed, telling both bodies.</summary>
internal sealed class MoveSettlement(StaffQueries queries)
{
    public const string StateChanged = "staffing.move-changed";

    /// <summary>Proposes a move within the caller's write.</summary>
    public async Task<Result<StaffMove>> ProposeAsync(
        Write write,
        MoveKind kind,
        StaffPerson person,
        MovePlace to,
        MoveTerm term,
        string? reason,
        StaffPlanId? plan,
        AccountId by,
        CancellationToken ct
    )
    {
        var catalogue = await StaffCatalogue.LoadAsync(write.Db, ct);
        var facts = await FactsAsync(write.Db, person, to, catalogue, ct);
        var law = queries.LawOn(Platform.Time.OfficeClock.DayOf(write.Deed.At));
        // Checked before a number is taken: of several, those that are refused leave no gap.
        if (StaffMove.Check(kind, person, to, term, reason, facts, law) is { } refusal)
        {
            return refusal;
        }

        var code = await write.Db.NextCodeAsync(StaffingLabels.Letters(kind), person.ProvinceCode, law.Today.Year, ct);
        var move = StaffMove.Propose(code, kind, person, to, term, reason, facts, law, plan, by).Value;
        write.Db.StaffMoves.Add(move);
        Settle(
            write,
            move,
            "proposed",
            $"Đề xuất {StaffingLabels.Verb(kind)} người mang mã {person.Code} từ {queries.ShortNameOf(move.FromOwnerPath)} đến {queries.ShortNameOf(move.ToOwnerPath)}, {catalogue.NameOfPosition(move.ToPositionCode)}",
            tell: true
        );
        write.Record(
            "staffing.move-proposed",
            StaffQueries.PersonKind,
            person.Id.Value,
            person.ProvinceCode,
            person.OwnerPath,
            $"Được đề xuất {StaffingLabels.Verb(kind)}: {code}"
        );
        return move;
    }

    /// <summary>The deed of an act, the message, and whoever has to know.</summary>
    public void Settle(Write write, StaffMove move, string act, string text, bool tell)
    {
        write.Record(
            $"staffing.move-{act}",
            StaffQueries.MoveKindName,
            move.Id.Value,
            move.ProvinceCode,
            move.FromOwnerPath,
            text,
            new
            {
                kind = move.Kind.ToString(),
                state = move.State.ToString(),
                to = move.ToOwnerPath,
                ends = move.EndsOn,
            }
        );
        write.Send(
            move.ProvinceCode,
            StateChanged,
            move.Code,
            new
            {
                code = move.Code,
                kind = move.Kind.ToString(),
                state = move.State.ToString(),
                from = move.FromOwnerPath,
                to = move.ToOwnerPath,
            }
        );
        if (tell)
        {
            foreach (var path in new[] { move.FromOwnerPath, move.ToOwnerPath })
            {
                write.Tell(path, null, $"{move.Code}: {char.ToLowerInvariant(text[0])}{text[1..]}", $"/nhan-su/dieu-dong/{move.Code}");
            }
        }
    }

    /// <summary>What the law checks must know of person and target.</summary>
    public static async Task<MoveFacts> FactsAsync(Db db, StaffPerson person, MovePlace to, StaffCatalogue catalogue, CancellationToken ct)
    {
        var (moves, people, open, unit, post) = (db.StaffMoves, db.StaffPeople, person.OpenMoveId, to.UnitPath, to.PositionCode);
        var moving = open is { } id
            ? await moves.AsNoTracking().Where(row => row.Id == id).Select(row => row.Code).FirstOrDefaultAsync(ct)
            : null;
        var (from, target) = (catalogue.Position(person.PositionCode), catalogue.Position(to.PositionCode));
        var single =
            target?.Single == true
                ? await people
                    .AsNoTracking()
                    .Where(row => row.UnitPath == unit && row.PositionCode == post && row.LeavesOn == null)
                    .Select(row => row.Code)
                    .FirstOrDefaultAsync(ct)
                : null;
        return new MoveFacts(
            moving,
            from?.Leads ?? false,
            target?.Leads ?? false,
            target?.SpecialityCode ?? to.PositionCode,
            catalogue.NameOfSpeciality(target?.SpecialityCode),
            single
        );
    }

    /// <summary>The post of a position in a body, where several offices have it the one that lacks most people.</summary>
    public static async Task<Post?> PostForAsync(Db db, string ownerPath, string position, CancellationToken ct)
    {
        var (posts, people) = (db.Posts, db.StaffPeople);
        var own = await posts.AsNoTracking().Where(row => row.OwnerPath == ownerPath && row.PositionCode == position).ToListAsync(ct);
        var there = await people
            .AsNoTracking()
            .Where(row => row.OwnerPath == ownerPath && row.PositionCode == position && row.LentOwnerPath == null && row.LeavesOn == null)
            .GroupBy(row => row.UnitPath)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.Key, row => row.Count, ct);
        return own.OrderByDescending(post => post.Quota - there.GetValueOrDefault(post.UnitPath))
            .ThenBy(post => post.UnitPath, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    /// <summary>Words of warning when the sender would keep fewer than its minimum; null when it keeps enough.</summary>
    public async Task<string?> MinimumWarningAsync(Db db, StaffPerson person, CancellationToken ct)
    {
        var catalogue = await StaffCatalogue.LoadAsync(db, ct);
        var position = catalogue.Position(person.PositionCode);
        var cells = await StaffCensus.ReadAsync(db, new Platform.Access.Scope(person.OwnerPath), catalogue, queries.LawNow.Today, ct);
        if (
            cells.FirstOrDefault(cell => cell.Key.Speciality == position?.SpecialityCode && cell.Key.Leads == position?.Leads)
            is not { } group
        )
        {
            return null;
        }

        var minimum = queries.LawNow.MinimumOf(group.Quota);
        return group.Capacity - 1 < minimum
            ? $"Khi người này đi, {queries.ShortNameOf(person.OwnerPath)} chỉ còn {VietnameseFormat.Number(group.Capacity - 1)} người làm {catalogue.NameOfSpeciality(group.Key.Speciality).ToLowerInvariant()}, dưới mức giữ lại tối thiểu {minimum} (biên chế {group.Quota})."
            : null;
    }
}
