using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;
using ThongSuot.Support.Cover;
using ThongSuot.Territory;

namespace ThongSuot.Support.Systems;

/// <summary>Work on a system as typed.</summary>
/// <param name="Urgent">Why it cannot be announced in time; empty where it is.</param>
internal sealed record WorkInput(
    string? System,
    string? Unit,
    DateTimeOffset? From,
    DateTimeOffset? To,
    string? What,
    string? Meanwhile,
    string? Urgent
);

/// <summary>Announces work on a system to every unit it touches, and takes it back.</summary>
internal sealed class AnnounceWork(WriteGate gate, Units units, Calendars calendars, LegalSettingCache law)
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    public async Task<Result<string>> RunAsync(WorkInput input, Seat seat, Deed deed, CancellationToken ct)
    {
        if ((PlannedWork.MayAnnounce(seat) ? Against(input, seat, deed.At) : SystemRefusals.NotYours) is { } against)
        {
            return against;
        }

        return await gate.RunAsync<string>(deed, (write, token) => AddAsync(write, input, seat, token), ct);
    }

    public Task<Result> CancelAsync(string code, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                if (!PlannedWork.MayAnnounce(seat))
                {
                    return SystemRefusals.NotYours;
                }

                var (province, works) = (seat.ProvinceCode, write.Db.PlannedWorks);
                if (await works.FirstOrDefaultAsync(row => row.ProvinceCode == province && row.Code == code, token) is not { } work)
                {
                    return SystemRefusals.NotFound;
                }

                var done = work.Cancel(write.Deed.At);
                if (!done.IsRefused)
                {
                    Tell(write, work, $"{SharedSystems.Find(work.System)?.Name}: hủy tạm dừng {VietnameseFormat.Moment(work.From)}");
                    Record(write, work, "work-cancelled", "Hủy tạm dừng hệ thống");
                }

                return done;
            },
            ct
        );

    /// <summary>The first day on which work that is announced now may begin.</summary>
    public DateOnly FirstDay(string unitPath, DateOnly today) =>
        // So many whole working days lie between.
        CoverDays.After(calendars.For(unitPath), today, law.Number(SupportLaw.PlannedNotice, today)).AddDays(1);

    private Refusal? Against(WorkInput input, Seat seat, DateTimeOffset now)
    {
        if (SharedSystems.Find(input.System) is null)
        {
            return SystemRefusals.SystemMissing;
        }

        if (
            units.ByPath(input.Unit ?? string.Empty) is not { Kind: UnitKind.Province or UnitKind.Commune } unit
            || unit.ProvinceCode != seat.ProvinceCode
        )
        {
            return SystemRefusals.UnitWrong;
        }

        if (input is not { From: { } from, To: { } to } || from <= now || to <= from || to - from > Longest)
        {
            return SystemRefusals.TimesWrong;
        }

        var today = OfficeClock.DayOf(now);
        var first = FirstDay(unit.Path, today);
        return SupportRefusals.Words(input.What, "Làm gì", "What")
            ?? SupportRefusals.Words(input.Meanwhile, "Trong lúc dừng làm thế nào", "Meanwhile")
            ?? (
                OfficeClock.DayOf(from) < first && string.IsNullOrWhiteSpace(input.Urgent)
                    ? SystemRefusals.TooSoon(law.Number(SupportLaw.PlannedNotice, today), first)
                    : null
            )
            ?? (string.IsNullOrWhiteSpace(input.Urgent) ? null : SupportRefusals.Words(input.Urgent, "Lý do khẩn cấp", "Urgent"));
    }

    private async Task<Result<string>> AddAsync(Write write, WorkInput input, Seat seat, CancellationToken ct)
    {
        var work = new PlannedWork
        {
            Id = PlannedWorkId.New(),
            ProvinceCode = seat.ProvinceCode,
            Code = await write.Db.NextCodeAsync("TD", seat.ProvinceCode, OfficeClock.DayOf(write.Deed.At).Year, ct),
            System = input.System!,
            UnitPath = input.Unit!,
            From = input.From!.Value,
            To = input.To!.Value,
            What = input.What!.Trim(),
            Meanwhile = input.Meanwhile!.Trim(),
            UrgentBecause = string.IsNullOrWhiteSpace(input.Urgent) ? null : input.Urgent.Trim(),
            AnnouncedBy = seat.Signature,
            AnnouncedPath = seat.SpeaksFor,
            AnnouncedAt = write.Deed.At,
        };
        write.Db.Add(work);
        var text =
            $"{SharedSystems.Find(work.System)!.Name} tạm dừng từ {VietnameseFormat.Moment(work.From)} đến {VietnameseFormat.Moment(work.To)}";
        Tell(write, work, work.UrgentBecause is null ? text : $"Khẩn: {text}");
        Record(write, work, work.UrgentBecause is null ? "work-announced" : "work-urgent", $"{text}: {work.What}");
        return work.Code;
    }

    private void Tell(Write write, PlannedWork work, string text)
    {
        var touched = units.ByPath(work.UnitPath) is { Kind: UnitKind.Commune } commune
            ? [commune]
            : units
                .ChildrenOf(work.UnitPath)
                .Where(unit => unit.Kind is UnitKind.Commune or UnitKind.Department or UnitKind.ProvinceCentre);
        foreach (var unit in touched)
        {
            write.Tell(unit.Path, null, text, "/trang-thai");
        }
    }

    private static void Record(Write write, PlannedWork work, string act, string text) =>
        write.Record($"support.{act}", PlannedWork.RecordKind, work.Id.Value, work.ProvinceCode, work.UnitPath, text);
}
