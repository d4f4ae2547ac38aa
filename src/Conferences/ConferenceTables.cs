using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Conferences;

internal static class ConferenceTables
{
    extension(Db db)
    {
        public DbSet<Conference> Conferences => db.Set<Conference>();

        public DbSet<ConferencePoint> ConferencePoints => db.Set<ConferencePoint>();

        public DbSet<AgendaItem> AgendaItems => db.Set<AgendaItem>();

        public DbSet<ConferenceQuestion> ConferenceQuestions => db.Set<ConferenceQuestion>();

        public DbSet<ConferenceAnswer> ConferenceAnswers => db.Set<ConferenceAnswer>();

        public DbSet<Conclusion> Conclusions => db.Set<Conclusion>();

        public DbSet<ConferenceFile> ConferenceFiles => db.Set<ConferenceFile>();

        public DbSet<ConferenceEvent> ConferenceEvents => db.Set<ConferenceEvent>();
    }

    public static void Map(ModelBuilder model)
    {
        model.Entity<Conference>(conference =>
        {
            conference.ToTable("conferences_conferences");
            conference.Property(row => row.Id).ValueGeneratedNever();
            conference.Property(row => row.Version).IsConcurrencyToken();
            conference.Ignore(row => row.Day);
            conference.Ignore(row => row.IsOver);
            conference.Ignore(row => row.IsRunning);
            conference.HasIndex(row => row.Code).IsUnique();
            // Lists of a province by state and start.
            conference.HasIndex(row => new
            {
                row.ProvinceCode,
                row.State,
                row.StartsAt,
            });
        });
        model.Entity<ConferencePoint>(point =>
        {
            point.ToTable("conferences_points");
            point.HasKey(row => new { row.ConferenceId, row.UnitPath });
            // The conferences of a unit.
            point.HasIndex(row => row.UnitPath);
        });
        model.Entity<AgendaItem>(item =>
        {
            item.ToTable("conferences_items");
            item.Property(row => row.Id).ValueGeneratedNever();
            item.HasIndex(row => new { row.ConferenceId, row.Place });
        });
        model.Entity<ConferenceQuestion>(question =>
        {
            question.ToTable("conferences_questions");
            question.Property(row => row.Id).ValueGeneratedNever();
            question.Property(row => row.Version).IsConcurrencyToken();
            question.Ignore(row => row.IsInQueue);
            question.Ignore(row => row.MayBeCalled);
            question.Ignore(row => row.IsPending);
            question.HasIndex(row => new
            {
                row.ConferenceId,
                row.State,
                row.Place,
            });
        });
        model.Entity<ConferenceAnswer>(answer =>
        {
            answer.ToTable("conferences_answers");
            answer.Property(row => row.Id).ValueGeneratedNever();
            answer.HasIndex(row => new { row.ConferenceId, row.At });
        });
        model.Entity<Conclusion>(conclusion =>
        {
            conclusion.ToTable("conferences_conclusions");
            conclusion.Property(row => row.Id).ValueGeneratedNever();
            conclusion.Property(row => row.Version).IsConcurrencyToken();
            conclusion.Ignore(row => row.IsAssigned);
            conclusion.HasIndex(row => new { row.ConferenceId, row.Number }).IsUnique();
        });
        model.Entity<ConferenceFile>(file =>
        {
            file.ToTable("conferences_files");
            file.Property(row => row.Id).ValueGeneratedNever();
            file.HasIndex(row => row.ConferenceId);
        });
        model.Entity<ConferenceEvent>(line =>
        {
            line.ToTable("conferences_events");
            line.HasKey(row => new { row.ConferenceId, row.Sequence });
            line.Property(row => row.Text).HasMaxLength(ConferenceEvent.TextLength);
        });
    }
}
