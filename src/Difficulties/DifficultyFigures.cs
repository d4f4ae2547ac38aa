using ThongSuot.Platform.Tallies;

namespace ThongSuot.Difficulties;

/// <summary>The counters difficulties move. Numbers are stored: one that was used is never given another meaning.</summary>
internal enum DifficultyMeasure
{
    /// <summary>Recommendations, by the unit that raised them. Raised = confirmed + silent + not valid + open.</summary>
    Raised = 201,
    Confirmed = 202,
    Silent = 203,
    Invalid = 204,

    /// <summary>
    /// Difficulties, by the body that has them. Taken + reopened = answered on time + late + given away + closed otherwise + open.
    /// </summary>
    Taken = 211,
    ReopenedTo = 212,
    OnTime = 213,
    Late = 214,
    GivenAway = 215,
    ClosedOtherwise = 216,

    /// <summary>Of those given away or anew, the ones already past due then: more time does not make what was late punctual.</summary>
    GivenAwayLate = 217,

    /// <summary>Answered after so many whole working days: 250 on the day, 251 after one … 295 after 45 or more.</summary>
    Days = 250,
}

/// <summary>Which counters move and when. The subject is the field.</summary>
internal static class DifficultyFigures
{
    /// <summary>Begins every subject of this module, so that no board takes a field for a procedure.</summary>
    public const string Prefix = "vm.";

    /// <summary>More working days than this are counted as this many.</summary>
    public const int MostDays = 45;

    public static string SubjectOf(DifficultyField field) => Prefix + field;

    public static DifficultyMeasure? Of(Confirmation confirmation) =>
        confirmation switch
        {
            Confirmation.Solved => DifficultyMeasure.Confirmed,
            Confirmation.Silent => DifficultyMeasure.Silent,
            Confirmation.Invalid or Confirmation.Withdrawn => DifficultyMeasure.Invalid,
            _ => null,
        };

    public static DifficultyMeasure Of(StretchEnd end) =>
        end switch
        {
            StretchEnd.OnTime => DifficultyMeasure.OnTime,
            StretchEnd.Late => DifficultyMeasure.Late,
            StretchEnd.GivenAway => DifficultyMeasure.GivenAway,
            StretchEnd.Closed => DifficultyMeasure.ClosedOtherwise,
            _ => throw new System.Diagnostics.UnreachableException($"End {end}"),
        };

    /// <summary>Everything one stretch counts, as it stands.</summary>
    public static IEnumerable<TallyKey> Of(HoldingPeriod stretch)
    {
        var subject = SubjectOf(stretch.Field);
        yield return new TallyKey(
            stretch.BodyPath,
            subject,
            stretch.BeganOn,
            (int)(stretch.Reopened ? DifficultyMeasure.ReopenedTo : DifficultyMeasure.Taken)
        );
        if (stretch is { End: { } end, EndedOn: { } ended })
        {
            yield return new TallyKey(stretch.BodyPath, subject, ended, (int)Of(end));
            if (stretch.IsGivenAwayLate)
            {
                yield return new TallyKey(stretch.BodyPath, subject, ended, (int)DifficultyMeasure.GivenAwayLate);
            }

            if (end is StretchEnd.OnTime or StretchEnd.Late)
            {
                yield return new TallyKey(
                    stretch.BodyPath,
                    subject,
                    ended,
                    (int)DifficultyMeasure.Days + Math.Clamp(stretch.WorkingDays, 0, MostDays)
                );
            }
        }
    }

    /// <summary>Everything one recommendation counts, as it stands.</summary>
    public static IEnumerable<TallyKey> Of(Recommendation recommendation)
    {
        var subject = SubjectOf(recommendation.Field);
        yield return new TallyKey(recommendation.UnitPath, subject, recommendation.RaisedOn, (int)DifficultyMeasure.Raised);
        if (Of(recommendation.Confirmation) is { } closed && recommendation.ClosedOn is { } day)
        {
            yield return new TallyKey(recommendation.UnitPath, subject, day, (int)closed);
        }
    }
}
