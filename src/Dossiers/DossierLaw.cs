using ThongSuot.Platform.Law;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Dossiers;

/// <summary>The rules in force for one act on one dossier: the owner's calendar, the moment, and the legal settings of the day.</summary>
internal sealed class DossierLaw(LegalSettingCache cache, WorkingCalendar calendar, DateTimeOffset now)
{
    public WorkingCalendar Calendar { get; } = calendar;

    public DateTimeOffset Now { get; } = now;

    public DateOnly Today => OfficeClock.DayOf(Now);

    public TimeOnly SameDayCutOff => cache.TimeOfDay("dossier.same-day-cut-off", Today);

    public TimeOnly TransferCutOff => cache.TimeOfDay("dossier.transfer-cut-off", Today);

    /// <summary>When on its last day a limit in calendar days, months or years ends.</summary>
    public CalendarLimitEnd CalendarLimitEnd =>
        cache.Find("deadline.calendar-limit-end", Today) is { Choices: [_, var sameHour, ..], Value: var value } && value == sameHour
            ? CalendarLimitEnd.SameHour
            : CalendarLimitEnd.CloseOfWork;

    /// <summary>Working hours within which a dossier filed online is answered.</summary>
    public TimeSpan OnlineAnswerWithin => TimeSpan.FromHours(cache.Number("dossier.online-answer-within", Today));

    public LegalSetting SupplementsAllowed => cache.Find("dossier.supplements-allowed", Today);

    public LegalSetting SupplementWithin => cache.Find("dossier.supplement-within", Today);

    public LegalSetting ExtensionsAllowed => cache.Find("dossier.extensions-allowed", Today);

    public LegalSetting ExtensionBeforeDue => cache.Find("dossier.extension-before-due", Today);

    /// <summary>How many working days after the old due time a new one may lie.</summary>
    public LegalSetting ExtensionWithin => cache.Find("dossier.extension-within", Today);

    /// <summary>How many working days an opinion may be waited for.</summary>
    public LegalSetting OpinionWithin => cache.Find("dossier.opinion-within", Today);

    /// <summary>Working hours within which an open dossier counts as near its due time.</summary>
    public TimeSpan NearDueWithin => TimeSpan.FromHours(cache.Number("dossier.near-due-within", Today));

    /// <summary>Days within which the same person's filing of the same procedure is asked about; 0 asks nothing.</summary>
    public int DuplicateWithin => cache.Number("dossier.duplicate-within", Today);

    /// <summary>The day a setting in working days reaches from a moment.</summary>
    public DateOnly LastDayOf(LegalSetting workingDays, DateTimeOffset from) =>
        OfficeClock.DayOf(Calendar.AddWorkingDays(from, Number(workingDays)));

    /// <summary>The same as a whole number.</summary>
    public static int Number(LegalSetting setting) => int.Parse(setting.Value);
}
