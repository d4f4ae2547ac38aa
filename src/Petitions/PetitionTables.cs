using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Denunciations;
using ThongSuot.Petitions.Feedback;
using ThongSuot.Petitions.Flood;
using ThongSuot.Petitions.Letters;
using ThongSuot.Petitions.Reception;
using ThongSuot.Platform.Mail;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Petitions;

internal static class PetitionTables
{
    extension(Db db)
    {
        public DbSet<CitizenFeedback> Feedback => db.Set<CitizenFeedback>();

        public DbSet<SenderCount> SenderCounts => db.Set<SenderCount>();

        public DbSet<Letter> Letters => db.Set<Letter>();

        public DbSet<Denunciation> Denunciations => db.Set<Denunciation>();

        public DbSet<DenunciationReader> DenunciationReaders => db.Set<DenunciationReader>();

        public DbSet<ReceptionDay> ReceptionDays => db.Set<ReceptionDay>();

        public DbSet<Visit> Visits => db.Set<Visit>();
    }

    public static void Map(ModelBuilder model)
    {
        MapFeedback(model);
        MapLetters(model);
        MapDenunciations(model);
        MapReception(model);
    }

    private static void MapFeedback(ModelBuilder model)
    {
        model.Entity<CitizenFeedback>(row =>
        {
            row.ToTable("petitions_feedback");
            row.ByProvince();
            row.Property(one => one.Id).ValueGeneratedNever();
            row.Property(one => one.Code).HasMaxLength(CitizenFeedback.CodeLength);
            row.Property(one => one.Hamlet).HasMaxLength(CitizenFeedback.PlaceLength);
            row.Property(one => one.HamletKey).HasMaxLength(CitizenFeedback.PlaceLength);
            row.Property(one => one.SenderName).HasMaxLength(CitizenFeedback.NameLength);
            row.Property(one => one.SenderPhone).HasMaxLength(CitizenFeedback.CodeLength);
            row.Property(one => one.SenderEmail).HasMaxLength(OutgoingMail.AddressLength);
            row.Property(one => one.PhotoHash).HasMaxLength(64);
            foreach (
                var text in new[]
                {
                    nameof(CitizenFeedback.Text),
                    nameof(CitizenFeedback.AskedWhat),
                    nameof(CitizenFeedback.PublicText),
                    nameof(CitizenFeedback.Answer),
                    nameof(CitizenFeedback.Reason),
                }
            )
            {
                row.Property<string>(text).HasMaxLength(CitizenFeedback.TextLength);
            }

            row.Property(one => one.RatingWords).HasMaxLength(CitizenFeedback.RatingLength);
            row.Property(one => one.Version).IsConcurrencyToken();
            row.Ignore(one => one.IsOpen);
            row.Ignore(one => one.DueOn);
            row.Ignore(one => one.IsSatisfied);
            row.HasIndex(one => one.Code).IsUnique();
            // What waits at a unit.
            row.HasIndex(one => new { one.UnitPath, one.State });
            // What everybody reads, the latest first.
            row.HasIndex(one => one.PublishedAt).HasFilter("published_at IS NOT NULL");
            // Many from one place.
            row.HasIndex(one => new { one.PlacePath, one.SentAt });
        });
        model.Entity<SenderCount>(row =>
        {
            row.ToTable("petitions_sender_counts");
            row.ByProvince();
            row.HasKey(one => new { one.Mark, one.Hour });
            row.Property(one => one.Mark).HasMaxLength(CitizenFeedback.MarkLength);
        });
    }

    private static void MapLetters(ModelBuilder model) =>
        model.Entity<Letter>(row =>
        {
            row.ToTable("petitions_letters");
            row.ByProvince();
            row.Property(one => one.Id).ValueGeneratedNever();
            row.Property(one => one.Code).HasMaxLength(CitizenFeedback.CodeLength);
            row.Property(one => one.Hamlet).HasMaxLength(CitizenFeedback.PlaceLength);
            row.Property(one => one.HamletKey).HasMaxLength(CitizenFeedback.PlaceLength);
            row.Property(one => one.SenderName).HasMaxLength(Letter.LineLength);
            row.Property(one => one.SenderAddress).HasMaxLength(Letter.LineLength);
            row.Property(one => one.Content).HasMaxLength(Letter.ContentLength);
            row.Property(one => one.Result).HasMaxLength(Letter.ContentLength);
            row.Property(one => one.Reason).HasMaxLength(Letter.ContentLength);
            row.Property(one => one.Number).HasMaxLength(Letter.NumberLength);
            row.Property(one => one.SignedNumber).HasMaxLength(Letter.NumberLength);
            row.Property(one => one.Version).IsConcurrencyToken();
            row.Ignore(one => one.IsOpen);
            row.Ignore(one => one.DueOn);
            row.Ignore(one => one.Term);
            row.HasIndex(one => one.Code).IsUnique();
            row.HasIndex(one => new { one.UnitPath, one.State });
        });

    // No column of words: what could hold a name is not there.
    private static void MapDenunciations(ModelBuilder model)
    {
        model.Entity<Denunciation>(row =>
        {
            row.ToTable("petitions_denunciations");
            row.ByProvince();
            row.Property(one => one.Id).ValueGeneratedNever();
            row.Property(one => one.Code).HasMaxLength(CitizenFeedback.CodeLength);
            row.Property(one => one.Version).IsConcurrencyToken();
            row.Ignore(one => one.IsOpen);
            row.Ignore(one => one.DueOn);
            row.HasIndex(one => one.Code).IsUnique();
            row.HasIndex(one => one.UnitPath);
            row.HasMany(one => one.Readers).WithOne().HasForeignKey(reader => reader.DenunciationId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<DenunciationReader>(row =>
        {
            row.ToTable("petitions_denunciation_readers");
            row.ByProvince();
            row.HasKey(one => new { one.DenunciationId, one.SeatId });
            row.HasIndex(one => one.SeatId);
        });
    }

    private static void MapReception(ModelBuilder model)
    {
        model.Entity<ReceptionDay>(row =>
        {
            row.ToTable("petitions_reception_days");
            row.ByProvince();
            row.Property(one => one.Id).ValueGeneratedNever();
            row.Property(one => one.Place).HasMaxLength(ReceptionDay.LineLength);
            row.Property(one => one.LeaderName).HasMaxLength(ReceptionDay.LineLength);
            row.Property(one => one.LeaderTitle).HasMaxLength(ReceptionDay.LineLength);
            row.Property(one => one.Reason).HasMaxLength(ReceptionDay.LineLength);
            row.Property(one => one.Version).IsConcurrencyToken();
            row.HasIndex(one => new { one.UnitPath, one.Day });
            row.HasIndex(one => one.Day);
        });
        model.Entity<Visit>(row =>
        {
            row.ToTable("petitions_visits");
            row.ByProvince();
            row.Property(one => one.Id).ValueGeneratedNever();
            row.Property(one => one.VisitorName).HasMaxLength(Visit.LineLength);
            row.Property(one => one.VisitorAddress).HasMaxLength(Visit.LineLength);
            row.Property(one => one.VisitorIdNumber).HasMaxLength(Visit.LineLength);
            row.Property(one => one.SettledBefore).HasMaxLength(Visit.LineLength);
            row.Property(one => one.GuidedTo).HasMaxLength(Visit.LineLength);
            row.Property(one => one.Promise).HasMaxLength(Visit.LineLength);
            row.Property(one => one.Content).HasMaxLength(Visit.TextLength);
            row.Property(one => one.Papers).HasMaxLength(Visit.TextLength);
            row.Property(one => one.Answer).HasMaxLength(Visit.TextLength);
            row.Property(one => one.Version).IsConcurrencyToken();
            row.Ignore(one => one.Waits);
            row.HasIndex(one => one.DayId);
            row.HasIndex(one => new { one.UnitPath, one.Day });
        });
    }
}
