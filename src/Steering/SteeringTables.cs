using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;
using ThongSuot.Steering.Alerts;
using ThongSuot.Steering.Ask;
using ThongSuot.Steering.Then;

namespace ThongSuot.Steering;

internal static class SteeringTables
{
    extension(Db db)
    {
        public DbSet<SteeringRequest> SteeringRequests => db.Set<SteeringRequest>();

        public DbSet<BlockedCount> BlockedCounts => db.Set<BlockedCount>();

        public DbSet<SteeringAlert> SteeringAlerts => db.Set<SteeringAlert>();
    }

    public static void Map(ModelBuilder model)
    {
        model.Entity<SteeringRequest>(request =>
        {
            request.ToTable("steering_requests");
            request.Property(row => row.Id).ValueGeneratedNever();
            request.Property(row => row.Key).HasMaxLength(SteeringRequest.KeyLength);
            request.Property(row => row.Line).HasMaxLength(SteeringRequest.LineLength);
            request.Property(row => row.Words).HasMaxLength(SteeringRequest.TextLength);
            request.Property(row => row.Answer).HasMaxLength(SteeringRequest.TextLength);
            request.Property(row => row.Version).IsConcurrencyToken();
            request.Ignore(row => row.Waits);
            request.Ignore(row => row.IsMade);
            request.HasIndex(row => new { row.ProvinceCode, row.Key });
            request.HasIndex(row => new { row.ToPath, row.At });
            request.HasIndex(row => new { row.ByPath, row.At });
        });
        model.Entity<BlockedCount>(count =>
        {
            count.ToTable("steering_blocked_counts");
            count.HasKey(row => new
            {
                row.ProvinceCode,
                row.Day,
                row.Kind,
                row.UnitPath,
            });
        });
        model.Entity<SteeringAlert>(alert =>
        {
            alert.ToTable("steering_alerts");
            alert.Property(row => row.Id).ValueGeneratedNever();
            alert.Property(row => row.Text).HasMaxLength(SteeringRequest.LineLength);
            // One cause has one alert of a rule at a time, however many nodes look.
            alert
                .HasIndex(row => new
                {
                    row.ProvinceCode,
                    row.Rule,
                    row.Key,
                })
                .IsUnique()
                .HasFilter("ended_at IS NULL");
            alert.HasIndex(row => new { row.ProvinceCode, row.RaisedAt });
        });
    }
}
