using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Difficulties.Act;

/// <summary>
/// Merges difficulties, takes a merge back and splits one, within a write. Recommendations remember where they were, so that
/// nothing is lost.
/// </summary>
internal sealed class Regrouping(DifficultySettlement settlement, Write write, DifficultyOwner office)
{
    public Task<Result<string>> RunAsync(Difficulty difficulty, DifficultyAct act, ActInput input, CancellationToken ct) =>
        act switch
        {
            DifficultyAct.Merge => MergeAsync(difficulty, input.Target, input.Content, ct),
            DifficultyAct.Undo => UndoAsync(difficulty, ct),
            _ => SplitAsync(difficulty, input.Chosen, input.Content, ct),
        };

    private async Task<Result<string>> MergeAsync(Difficulty difficulty, string target, string reason, CancellationToken ct)
    {
        if (await DifficultySettlement.OpenAsync(write.Db, target.Trim(), difficulty.ProvinceCode, ct) is not { } other)
        {
            return DifficultyRefusals.NotFound with { Field = "Target" };
        }

        var law = settlement.LawFor(difficulty.LeadPath, write.Deed.At);
        var (mine, theirs) = (
            await DifficultySettlement.RaisedAsync(write.Db, difficulty.Id, difficulty.ProvinceCode, ct),
            await DifficultySettlement.RaisedAsync(write.Db, other.Id, other.ProvinceCode, ct)
        );
        var (before, otherBefore) = (DifficultySettlement.Before(difficulty, []), DifficultySettlement.Before(other, [.. mine, .. theirs]));
        if (difficulty.MergeInto(other, law) is { IsRefused: true } refused)
        {
            return refused.Refusal;
        }

        mine.ForEach(row => row.HangOn(other.Id, law.Now));
        var reopened = other.ComesUpAgain(law);
        if (!reopened && other.AnswerNumber > 0 && !other.IsWithBody)
        {
            mine.ForEach(row => row.Ask(law.ConfirmBy()));
        }

        List<Recommendation> all = [.. theirs, .. mine];
        other.Follow([.. all.Select(row => row.Confirmation)], law);
        Count(other, all);
        difficulty.CountUnits(0);
        await write.LinkAsync(
            difficulty.ProvinceCode,
            DifficultySettlement.Kind,
            difficulty.Id.Value,
            DifficultySettlement.Kind,
            other.Id.Value,
            ct
        );
        DifficultySettlement.Settle(
            write,
            difficulty,
            [],
            before,
            DifficultyActs.Forms.Of(DifficultyAct.Merge).Slug,
            $"Gộp vào {other.Code}{(reason.Length > 0 ? $": {reason}" : string.Empty)}"
        );
        DifficultySettlement.Settle(
            write,
            other,
            all,
            otherBefore,
            "took-in",
            $"Nhận {mine.Count} kiến nghị từ {difficulty.Code}{(reopened ? ", mở lại" : string.Empty)}"
        );
        DifficultySettlement.TellRaisers(
            write,
            other,
            mine,
            $"kiến nghị của đơn vị được giải quyết chung ở đây (trước là {difficulty.Code})"
        );
        return other.Code;
    }

    private async Task<Result<string>> UndoAsync(Difficulty difficulty, CancellationToken ct)
    {
        if (
            difficulty.MergedIntoId is not { } into
            || await DifficultySettlement.OpenAsync(write.Db, into, difficulty.ProvinceCode, ct) is not { } other
        )
        {
            return DifficultyRefusals.NotMerged;
        }

        var law = settlement.LawFor(office.BodyPath, write.Deed.At);
        var theirs = await DifficultySettlement.RaisedAsync(write.Db, other.Id, other.ProvinceCode, ct);
        // Whatever came from here and has not moved on since.
        var back = theirs.Where(row => row.CameFromId == difficulty.Id).ToList();
        var (before, otherBefore) = (DifficultySettlement.Before(difficulty, []), DifficultySettlement.Before(other, theirs));
        if (difficulty.ComeBack(office, law) is { IsRefused: true } refused)
        {
            return refused.Refusal;
        }

        back.ForEach(row => row.HangOn(difficulty.Id, law.Now));
        back.ForEach(row => row.TakeBackQuestion());
        var left = theirs.Except(back).ToList();
        other.Follow([.. left.Select(row => row.Confirmation)], law);
        Count(other, left);
        Count(difficulty, back);
        await write.UnlinkAsync(difficulty.ProvinceCode, difficulty.Id.Value, other.Id.Value, ct);
        DifficultySettlement.Settle(
            write,
            difficulty,
            [],
            before,
            DifficultyActs.Forms.Of(DifficultyAct.Undo).Slug,
            $"Tách lại khỏi {other.Code} với {back.Count} kiến nghị"
        );
        DifficultySettlement.Settle(write, other, theirs, otherBefore, "gave-back", $"Trả {back.Count} kiến nghị về {difficulty.Code}");
        DifficultySettlement.TellRaisers(
            write,
            difficulty,
            back,
            $"kiến nghị của đơn vị được giải quyết riêng ở đây (trước là {other.Code})"
        );
        return difficulty.Code;
    }

    private async Task<Result<string>> SplitAsync(Difficulty difficulty, IReadOnlyList<string> chosen, string title, CancellationToken ct)
    {
        if (title.Length is 0 or > Difficulty.TitleLength)
        {
            return DifficultyRefusals.TitleMissing with { Field = "Content" };
        }

        var raised = await DifficultySettlement.RaisedAsync(write.Db, difficulty.Id, difficulty.ProvinceCode, ct);
        var parted = raised.Where(row => chosen.Contains(row.Code)).ToList();
        if (parted.Count == 0 || parted.Count == raised.Count)
        {
            return DifficultyRefusals.NothingChosen;
        }

        var law = settlement.LawFor(office.BodyPath, write.Deed.At);
        var before = DifficultySettlement.Before(difficulty, raised);
        var code = await write.Db.NextCodeAsync("VM", difficulty.ProvinceCode, law.Today.Year, ct);
        var text = new DifficultyText(title, parted[0].What, parted[0].Field, parted[0].ProcedureCode, parted.Max(row => row.Urgency));
        var part = Difficulty.Open(DifficultyId.New(), code, difficulty.ProvinceCode, text, office, law);
        write.Db.Add(part);
        parted.ForEach(row => row.HangOn(part.Id, law.Now));
        parted.ForEach(row => row.TakeBackQuestion());
        var left = raised.Except(parted).ToList();
        difficulty.Follow([.. left.Select(row => row.Confirmation)], law);
        Count(difficulty, left);
        Count(part, parted);
        await write.LinkAsync(
            difficulty.ProvinceCode,
            DifficultySettlement.Kind,
            difficulty.Id.Value,
            DifficultySettlement.Kind,
            part.Id.Value,
            ct
        );
        DifficultySettlement.Settle(
            write,
            part,
            [],
            DifficultySettlement.Before(null, []),
            "split-off",
            $"Tách từ {difficulty.Code}: {title}"
        );
        DifficultySettlement.Settle(
            write,
            difficulty,
            raised,
            before,
            DifficultyActs.Forms.Of(DifficultyAct.Split).Slug,
            $"Tách {parted.Count} kiến nghị sang {part.Code}"
        );
        DifficultySettlement.TellRaisers(
            write,
            part,
            parted,
            $"kiến nghị của đơn vị được giải quyết riêng ở đây (trước là {difficulty.Code})"
        );
        return part.Code;
    }

    private static void Count(Difficulty difficulty, List<Recommendation> raised) =>
        difficulty.CountUnits(raised.Select(row => row.UnitPath).Distinct(StringComparer.Ordinal).Count());
}
