using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Bodies;
using ThongSuot.Difficulties.Similar;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Acts;
using ThongSuot.Web.Files;

namespace ThongSuot.Difficulties.Act;

/// <summary>What the form is filled with and chosen from.</summary>
internal sealed partial class ActModel
{
    public static IEnumerable<SelectListItem> Classes =>
        Enum.GetValues<DifficultyClass>()
            .Select(kind => new SelectListItem(DifficultyLabels.Of(kind), kind.ToString()))
            .Prepend(new("Chọn", string.Empty));

    public static IEnumerable<SelectListItem> Authorities =>
        Enum.GetValues<DifficultyAuthority>()
            .Select(level => new SelectListItem(DifficultyLabels.Of(level), level.ToString()))
            .Prepend(new("Chọn", string.Empty));

    public static IEnumerable<SelectListItem> Fields =>
        DifficultyFields.All.Select(facts => new SelectListItem(facts.Name, facts.Field.ToString()));

    /// <summary>The draft that waits stands on the page: it is approved as it is, or written again from there.</summary>
    private async Task LoadDraftAsync(Db db, CancellationToken ct)
    {
        var (id, province, number) = (Difficulty.Id, Difficulty.ProvinceCode, Difficulty.DraftNumber);
        Draft = await db
            .DifficultyAnswers.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.DifficultyId == id)
            .Where(row => row.Number == number || row.ReturnedReason != null)
            .OrderByDescending(row => row.Number)
            .FirstOrDefaultAsync(ct);
        if (Act.Act is DifficultyAct.Answer && Draft is not null && competence.MayRead(Draft, Seat) && !Request.HasFormContentType)
        {
            (Input.Content, Input.DocumentNumber, Input.DocumentName) = (Draft.Body, Draft.DocumentNumber, Draft.DocumentName);
            (Input.DocumentDate, Input.ValidTo) = (Draft.DocumentDate, Draft.ValidTo);
            if (Draft.DocumentName.StartsWith(AnswerText.NoDocument, StringComparison.Ordinal))
            {
                (Input.DocumentName, Input.WithoutBecause) = (null, Draft.DocumentName[AnswerText.NoDocument.Length..]);
            }
        }

        Input.ValidFrom ??= Clock.Today;
    }

    private async Task<bool> LoadAsync(string code, string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            DifficultyActs.Forms.BySlug(slug) is not { } wanted
            || await DifficultySettlement.OpenAsync(db, code, Seat.ProvinceCode, ct) is not { } difficulty
        )
        {
            return false;
        }

        (Act, Difficulty) = (wanted, difficulty);
        Impossible = competence.Against(wanted.Act, difficulty, Seat)?.Message;
        Behalf = wanted.Act is DifficultyAct.Assign ? await outside.ChosenAsync(Seat.ProvinceCode, BodyPath, ct) : null;
        if (Behalf is { } body)
        {
            (BodyPath, Input.Person) = (body.RecorderPath, body.RecorderSeatId);
        }

        // An address may say anything: what is no unit is none.
        BodyPath = BodyPath is { } asked && units.ByPath(asked) is not null ? asked : null;
        if (wanted.Act is DifficultyAct.Assign)
        {
            var suggested = (await known.FieldOfAsync(Seat.ProvinceCode, $"{difficulty.Title}. {difficulty.What}", ct))?.BodySlug
                ?? DifficultyFields.Of(difficulty.Field).LeadSlug;
            string proposed = UnitPath.OfOrganisation(Seat.ProvinceCode, suggested);
            BodyPath ??= difficulty.Status == DifficultyStatus.Received ? proposed : difficulty.LeadPath;
            Bodies =
            [
                .. units
                    .ChildrenOf(UnitPath.OfProvince(Seat.ProvinceCode))
                    .Where(unit => unit.Kind is UnitKind.Department or UnitKind.Commune)
                    .Select(unit => new SelectListItem(unit.Kind == UnitKind.Commune ? unit.Name : unit.ShortName, unit.Path)),
                .. await outside.ChoicesAsync(Seat.ProvinceCode, ct),
            ];
            var law = settlement.LawFor(BodyPath, Clock.Now);
            Input.DueOn ??= OfficeClock.DayOf(law.SuggestedDue(difficulty.Urgency));
            Input.Field ??= difficulty.Field;
            (Input.Class, Input.Authority) = (Input.Class ?? difficulty.Class, Input.Authority ?? difficulty.Authority);
        }

        if (wanted.Act is DifficultyAct.Assign or DifficultyAct.GiveTo)
        {
            People =
            [
                .. (await settlement.PeopleOfAsync(BodyPath ?? difficulty.LeadPath, ct))
                    .Where(seat => Behalf is null || seat.SeatId.Value == Behalf.RecorderSeatId)
                    .Select(seat => new SelectListItem($"{seat.PersonName} · {seat.Title}, {seat.UnitName}", seat.SeatId.Value.ToString())),
            ];
        }

        if (wanted.Act is DifficultyAct.Split)
        {
            Raised = await db
                .Recommendations.AsNoTracking()
                .Where(row => row.ProvinceCode == difficulty.ProvinceCode && row.DifficultyId == difficulty.Id)
                .OrderBy(row => row.RaisedAt)
                .ToListAsync(ct);
        }

        if (wanted.Act is DifficultyAct.Answer or DifficultyAct.Approve or DifficultyAct.ReturnDraft)
        {
            await LoadDraftAsync(db, ct);
        }

        if (wanted.Wants(ActFields.Due))
        {
            Input.DueOn ??= OfficeClock.DayOf(settlement.LawFor(difficulty.LeadPath, Clock.Now).ExplainBy());
        }

        Input.Target ??= Target;
        return true;
    }
}
